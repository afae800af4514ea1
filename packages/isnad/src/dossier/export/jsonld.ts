import { noticeMessage } from '../../notice.ts';
import type { Span } from '../../span.ts';
import { statementEvidence } from '../evidence.ts';
import { webAddress } from '../html/markup.ts';
import { lookUp, outletOf } from '../lookup.ts';
import { safeJson } from '../safe-json.ts';
import type { Dossier, Exporter } from '../shape.ts';
import { urn } from '../urn.ts';
import { labels } from '../words.ts';

/** The dossier as linked data in the terms of schema.org. */
export const exporter: Exporter = { id: 'jsonld', file: 'dossier.jsonld', mediaType: 'application/ld+json', write: exportJsonLd };

/** Everything that schema.org has a word for is said in it; the rest has terms of its own. No context is fetched: it stands in the file. */
const context = {
  '@version': 1.1,
  '@vocab': 'https://schema.org/',
  isnad: 'urn:isnad:term:',
  url: { '@type': '@id' },
  datePublished: { '@type': 'Date' },
} as const;

const actorTypes = { PER: 'Person', ORG: 'Organization', LOC: 'Place', DESCRIBED: 'Thing' } as const;

/**
 * JSON-LD 1.1 with one graph: a `Dataset` that says what made it, a `NewsArticle` for each article, a `Quotation` for each statement with the exact characters of its content,
 * a `Claim` for each point with the statements in which it appears, a `QuantitativeValue` for each figure, and those who speak as `Person` or `Organization` (what is only described is a `Thing`: nobody is
 * guessed). Offsets count UTF-16 code units in `articleBody`.
 */
export function exportJsonLd(dossier: Dossier): string {
  const lookup = lookUp(dossier);
  const { made, ledger, notices } = dossier;
  const graph: object[] = [
    {
      '@id': urn('dossier', dossier.id),
      '@type': 'Dataset',
      name: dossier.title,
      version: made.version,
      creator: { '@type': 'SoftwareApplication', name: 'isnad', softwareVersion: made.version },
      abstract: { '@value': labels.machineNote.en, '@language': 'en' },
      variableMeasured: (made.errors?.rows ?? []).map(({ measure, f1 }) => ({
        '@type': 'PropertyValue',
        name: measure,
        value: f1,
        measurementTechnique: `F1, ${made.errors?.measured}`,
      })),
      hasPart: dossier.articles.map(({ document }) => ref('article', document)),
      'isnad:offsets': 'UTF-16 code units',
      'isnad:excerpts': dossier.excerpts,
      'isnad:notice': notices.map((notice) => ({ '@value': noticeMessage(notice, 'en'), '@language': 'en' })),
    },
  ];
  for (const { id, type, aliases } of ledger.actors) {
    const name = lookup.actorName(id);
    graph.push({
      '@id': urn('actor', id),
      '@type': actorTypes[type],
      name: typeof name === 'string' ? name : [language(name.ar, 'ar'), language(name.en, 'en')],
      alternateName: aliases,
    });
  }
  const known = new Set(ledger.actors.map(({ id }) => id));
  for (const entry of lookup.entries) {
    const { article, analysis } = entry;
    const outlet = outletOf(article);
    graph.push({
      '@id': urn('article', article.document),
      '@type': 'NewsArticle',
      identifier: article.hash,
      headline: article.headline,
      inLanguage: analysis.language,
      datePublished: article.published?.day ?? null,
      url: webAddress(article.url),
      author: article.byline === null ? null : { '@type': 'Person', name: article.byline },
      publisher: outlet === null ? null : { '@type': 'Organization', name: outlet },
      articleBody: article.text,
    });
    for (const [index, statement] of analysis.attributions.entries()) {
      const { source, cue, content, via, act, kind, said, confidence, by } = statement;
      const evidence = statementEvidence(entry, statement);
      const id = source?.actor ?? null;
      graph.push({
        '@id': urn('statement', article.document, index),
        '@type': 'Quotation',
        text: article.text.slice(content.start, content.end),
        isPartOf: ref('article', article.document),
        spokenByCharacter:
          source === null || id === null
            ? null
            : known.has(id)
              ? ref('actor', id)
              : { '@id': urn('actor', id), '@type': 'Thing', name: article.text.slice(source.start, source.end) },
        'isnad:act': act,
        'isnad:kind': kind,
        'isnad:said': said,
        'isnad:via': via.map((one) => ({ '@id': urn('actor', one.actor) })),
        'isnad:content': places(content),
        'isnad:cue': places(cue),
        'isnad:evidence': { ...places(evidence), text: article.text.slice(evidence.start, evidence.end) },
        'isnad:confidence': confidence,
        'isnad:by': by,
      });
    }
    for (const [index, { start, end, min, max, approximate, counts, attribution, by }] of analysis.figures.entries())
      graph.push({
        '@id': urn('figure', article.document, index),
        '@type': 'QuantitativeValue',
        name: article.text.slice(start, end),
        minValue: min,
        maxValue: max,
        unitText: counts,
        'isnad:approximate': approximate,
        'isnad:in': { ...ref('article', article.document) },
        'isnad:statement': attribution === null ? null : ref('statement', article.document, attribution),
        'isnad:place': places({ start, end }),
        'isnad:by': by,
      });
  }
  for (const { id, label, members, chains } of ledger.points)
    graph.push({
      '@id': urn('point', id),
      '@type': 'Claim',
      name: label,
      appearance: members.map(({ document, index }) => ref('statement', document, index)),
      'isnad:independentAtMost': chains.independentAtMost,
      'isnad:position': ledger.positions
        .filter(({ point }) => point === id)
        .map(({ actor, stance, at, statement }) => ({
          'isnad:actor': { '@id': urn('actor', actor) },
          'isnad:stance': stance,
          'isnad:at': at,
          'isnad:statement': ref('statement', statement.document, statement.index),
        })),
    });
  return safeJson({ '@context': context, '@graph': graph });
}

function language(value: string, code: string): object {
  return { '@value': value, '@language': code };
}

function places({ start, end }: Span): object {
  return { 'isnad:start': start, 'isnad:end': end };
}

function ref(...parts: readonly (string | number)[]): { readonly '@id': string } {
  return { '@id': urn(...parts) };
}
