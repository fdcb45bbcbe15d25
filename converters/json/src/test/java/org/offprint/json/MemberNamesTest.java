package org.offprint.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MemberNamesTest {

  @Test
  void namesTheMembersOfTheDocument() {
    assertThat(MemberNames.in("{\"text\": \"a: \\\"b\\\" {\", \"n\": [1, 2], \"title\": null}"))
        .containsExactly("text", "n", "title");
  }

  @Test
  void namesThoseOfItemsThatMayBeArticles() {
    assertThat(MemberNames.in("[{\"text\": 1}, {\"title\": 2}]")).containsExactly("text", "title");
    assertThat(MemberNames.in("{\"total\": 1, \"articles\": [{\"text\": 1}]}"))
        .containsExactly("total", "articles", "text");
    assertThat(MemberNames.in("{\"text\": 1}\n{\"title\": 2}")).containsExactly("text", "title");
  }

  @Test
  void passesOverPartsOfSomethingElse() {
    assertThat(MemberNames.in("{\"body\": [{\"text\": 1}], \"by\": {\"text\": 2}, \"z\": 3}"))
        .containsExactly("body", "by", "z");
    assertThat(MemberNames.in("[[{\"text\": 1}], {\"a\": {\"text\": 2}}]")).containsExactly("a");
  }

  @Test
  void takesWhatIsThereOfJsonThatIsCutOffOrNone() {
    assertThat(MemberNames.in("{\"maintext\": \"cut\\")).containsExactly("maintext");
    assertThat(MemberNames.in("]]]}:")).isEmpty();
    assertThat(MemberNames.in("")).isEmpty();
  }
}
