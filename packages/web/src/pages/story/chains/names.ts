import type { ActorLine, ArticleLine, StoryRecord } from 'isnad/server';
import type { Language } from 'isnad/words';
import { useMemo } from 'react';
import { useWording } from '../../../words/language.tsx';

/** Names of those whom chains pass through. */
export interface ChainNames {
  readonly actorOf: (id: string) => ActorLine | undefined;
  /** An actor's name; an outlet's or agency's where the id is that of one; else the id, which then is a name as the text has it. */
  readonly nameOf: (id: string) => string;
  readonly articleOf: (document: string) => ArticleLine | undefined;
  readonly outletOf: (document: string) => string | null;
  readonly isNameless: (id: string) => boolean;
}

export function useChainNames(record: StoryRecord): ChainNames {
  const { language } = useWording();
  return useMemo(() => chainNames(record, language), [record, language]);
}

function chainNames(record: StoryRecord, language: Language): ChainNames {
  const actors = new Map(record.actors.map((actor) => [actor.id, actor]));
  const articles = new Map(record.articles.map((article) => [article.document, article]));
  const outlets = new Map(record.articles.flatMap(({ outlet, outletName }) => (outlet === null ? [] : [[outlet, outletName ?? outlet] as const])));
  return {
    actorOf: (id) => actors.get(id),
    nameOf: (id) => {
      const actor = actors.get(id);
      if (actor === undefined) return outlets.get(id) ?? id;
      return actor.type === 'DESCRIBED' && actor.description !== null ? actor.description[language] : actor.name || id;
    },
    articleOf: (document) => articles.get(document),
    outletOf: (document) => articles.get(document)?.outletName ?? null,
    isNameless: (id) => actors.get(id)?.type === 'DESCRIBED',
  };
}
