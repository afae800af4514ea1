import { noticeMessage } from '../../notice.ts';
import type { Span } from '../../span.ts';
import { statementEvidence } from '../evidence.ts';
import { webAddress } from '../html/markup.ts';
import { type Entry, lookUp, outletOf } from '../lookup.ts';
import { safeJson } from '../safe-json.ts';
import type { Dossier, Exporter } from '../shape.ts';
import { urn } from '../urn.ts';

/** What was found, as annotations on the texts. */
export const exporter: Exporter = { id: 'annotations', file: 'dossier.annotations.json', mediaType: 'application/ld+json', write: exportAnnotations };

/** Code units on both sides of a quotation by which it is found again. */
const context = 32;

/**
 * One W3C `AnnotationCollection` (Web Annotation Data Model, 2017) on one page: statements on the sentences that they rest on, and their sources, cues and contents, figures, times and names on their
 * own words. Each target has a `TextPositionSelector` in UTF-16 code units of the article's text as it was read, and a `TextQuoteSelector` that finds it elsewhere. Bodies tag (act, stance, role, value) and identify
 * (who is meant).
 */
export function exportAnnotations(dossier: Dossier): string {
  const lookup = lookUp(dossier);
  const { made, ledger } = dossier;
  const nameOf = (id: string): string => {
    const name = lookup.actorName(id);
    return typeof name === 'string' ? name : name.ar;
  };
  const memberOf = new Map<string, { readonly label: string; readonly stance: string }>();
  for (const { label, members } of ledger.points) for (const { document, index, stance } of members) memberOf.set(`${index} ${document}`, { label, stance });
  const items: object[] = [];
  for (const entry of lookup.entries) {
    const { article, analysis } = entry;
    const add = (kind: string, index: number, span: Span, body: readonly object[]): void => {
      items.push({
        id: urn('annotation', article.document, kind, index),
        type: 'Annotation',
        motivation: kind === 'name' || kind === 'source' ? 'identifying' : 'tagging',
        body,
        target: targetOf(entry, span),
      });
    };
    for (const [index, statement] of analysis.attributions.entries()) {
      const { source, cue, content, act, said, by } = statement;
      const member = memberOf.get(`${index} ${article.document}`);
      const about = link('linking', urn('annotation', article.document, 'statement', index));
      add('statement', index, statementEvidence(entry, statement), [
        tag('statement'),
        tag(`act:${act}`),
        ...(source === null ? [] : [identity(source.actor), named(nameOf(source.actor))]),
        ...(member === undefined ? [] : [tag(`stance:${member.stance}`), { ...text(member.label, 'describing'), language: analysis.language }]),
        ...(said === null ? [] : [tag(`said:${said}`)]),
        tag(`by:${by}`),
      ]);
      if (source !== null) add('source', index, source, [tag('source'), identity(source.actor), about]);
      add('cue', index, cue, [tag('cue'), about]);
      add('content', index, content, [tag('content'), about]);
    }
    for (const [index, figure] of analysis.figures.entries())
      add('figure', index, figure, [tag('figure'), tag(`counts:${figure.counts}`), tag(`min:${figure.min ?? ''}`), tag(`max:${figure.max ?? ''}`)]);
    for (const [index, { start, end, value }] of analysis.timexes.entries())
      add('time', index, { start, end }, [tag('time'), ...(value === null ? [] : [tag(`timex3:${value}`)])]);
    for (const [index, mention] of analysis.mentions.entries()) add('name', index, mention, [tag(mention.type), identity(mention.entity)]);
  }
  const id = urn('annotations', dossier.id);
  return safeJson({
    '@context': ['http://www.w3.org/ns/anno.jsonld', { isnad: 'urn:isnad:term:', schema: 'https://schema.org/' }],
    id,
    type: 'AnnotationCollection',
    label: dossier.title,
    generator: { id: 'urn:isnad', type: 'Software', name: 'isnad', 'schema:softwareVersion': made.version },
    'isnad:offsets': 'UTF-16 code units',
    'isnad:errors': (made.errors?.rows ?? []).map(({ measure, f1 }) => `${measure}: F1 ${f1} (${made.errors?.measured})`),
    'isnad:notice': dossier.notices.map((notice) => noticeMessage(notice, 'en')),
    'isnad:articles': dossier.articles.map((article) => ({
      id: urn('article', article.document),
      'schema:headline': article.headline,
      'schema:publisher': outletOf(article),
      'schema:datePublished': article.published?.day ?? null,
    })),
    'isnad:actors': ledger.actors.map(({ id: actor }) => ({ id: urn('actor', actor), 'schema:name': nameOf(actor) })),
    total: items.length,
    first: { id: `${id}:page:1`, type: 'AnnotationPage', partOf: id, startIndex: 0, items },
  });
}

function targetOf({ article }: Entry, { start, end }: Span): object {
  const { text: words } = article;
  const page = webAddress(article.url);
  return {
    type: 'SpecificResource',
    source: urn('article', article.document),
    ...(page === null ? {} : { scope: page }),
    selector: [
      { type: 'TextPositionSelector', start, end },
      {
        type: 'TextQuoteSelector',
        exact: words.slice(start, end),
        prefix: whole(words.slice(Math.max(0, start - context), start)),
        suffix: whole(words.slice(end, end + context)),
      },
    ],
  };
}

/** Without the half of a character that was cut. */
function whole(words: string): string {
  return words.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '');
}

function tag(value: string): object {
  return text(value, 'tagging');
}

function named(value: string): object {
  return text(value, 'identifying');
}

function text(value: string, purpose: string): object {
  return { type: 'TextualBody', value, purpose };
}

function identity(actor: string): object {
  return link('identifying', urn('actor', actor));
}

function link(purpose: string, source: string): object {
  return { type: 'SpecificResource', source, purpose };
}
