// Ace by DAISY over many books with one browser: node ace.cjs BOOK.epub...
// Prints a line for each issue: book, rule, place and message, with tabs between; and for each book
// that it has read to the end, a line of its name alone.
const path = require('path');
const os = require('os');
const fs = require('fs');

const say = process.stdout.write.bind(process.stdout);
// Ace writes notes of its own there; the answers must stay clean.
process.stdout.write = process.stderr.write.bind(process.stderr);

const ace = require('@daisy/ace-core');
const runner = require('@daisy/ace-axe-runner-puppeteer');

// Ace starts and ends a browser for each book, which is what costs.
const oneBrowser = { ...runner, launch: () => Promise.resolve(), close: () => Promise.resolve() };

function complain(...fields) {
  say(fields.map(field => String(field).replace(/\s+/g, ' ')).join('\t') + '\n');
}

async function judge(book, folder) {
  const options = { cwd: process.cwd(), outdir: path.join(folder, path.basename(book)), silent: true };
  const [, report] = await ace(book, options, oneBrowser);
  for (const document of report.assertions) {
    for (const issue of document.assertions) {
      const test = issue['earl:test'];
      const said = issue['earl:result']['dct:description'];
      complain(book, test['dct:title'], document['earl:testSubject'].url, said);
    }
  }
}

async function main(books) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ace-'));
  await runner.launch();
  try {
    for (const book of books) {
      await judge(book, folder).catch(e => complain(book, 'unreadable', '', e && e.message || e));
      say(book + '\n');
    }
  } finally {
    await runner.close();
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

main(process.argv.slice(2)).then(() => process.exit(0), e => {
  console.error(e);
  process.exit(1);
});
