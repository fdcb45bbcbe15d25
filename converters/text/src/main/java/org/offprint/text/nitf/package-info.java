/** Reads NITF, the News Industry Text Format of the IPTC: an XML format of news agencies (NITF 3.6). */
package org.offprint.text.nitf;
