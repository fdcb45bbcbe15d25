package org.offprint.recognition;

import java.util.Locale;
import org.offprint.article.Block;
import org.offprint.convert.Role;

/** The role of a part that no judgement took: what the syntax saw in it. */
final class DefaultRoles implements Block.Visitor<Role> {

  private DefaultRoles() {}

  static void decide(Manuscript manuscript) {
    var roles = new DefaultRoles();
    for (var part : manuscript.parts()) {
      var role = part.piece().block().accept(roles);
      part.decide(role, rule(role), 0.9);
    }
  }

  private static String rule(Role role) {
    return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public Role heading(Block.Heading block) {
    return Role.HEADING;
  }

  @Override
  public Role paragraph(Block.Paragraph block) {
    return Role.PARAGRAPH;
  }

  @Override
  public Role quote(Block.Quote block) {
    return Role.QUOTE;
  }

  @Override
  public Role pullQuote(Block.PullQuote block) {
    return Role.PULL_QUOTE;
  }

  @Override
  public Role itemList(Block.ItemList block) {
    return Role.LIST;
  }

  @Override
  public Role figure(Block.Figure block) {
    return Role.FIGURE;
  }

  @Override
  public Role related(Block.Related block) {
    return Role.RELATED;
  }

  @Override
  public Role preformatted(Block.Preformatted block) {
    return Role.PREFORMATTED;
  }

  @Override
  public Role verse(Block.Verse block) {
    return Role.VERSE;
  }

  @Override
  public Role table(Block.Table block) {
    return Role.TABLE;
  }

  @Override
  public Role rule(Block.Rule block) {
    return Role.RULE;
  }

  @Override
  public Role aside(Block.Aside block) {
    return switch (block.kind()) {
      case CORRECTION -> Role.CORRECTION;
      case EDITORS_NOTE -> Role.EDITORS_NOTE;
      case OTHER -> Role.ASIDE;
    };
  }

  @Override
  public Role footnote(Block.Footnote block) {
    return Role.FOOTNOTE;
  }
}
