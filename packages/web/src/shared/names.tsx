import { Link } from '@tanstack/react-router';
import type { ActorLine, ArticleLine } from 'isnad/server';
import type { ReactNode } from 'react';
import { words } from '../words/interface-words.ts';
import { useWording } from '../words/language.tsx';

/** Somebody's name as the records give it, isolated from the direction around it; the description where there is no name. */
export function ActorName({
  actor,
  link = true,
}: {
  readonly actor: Pick<ActorLine, 'id' | 'name' | 'type' | 'description'> | null;
  readonly link?: boolean;
}): ReactNode {
  const { language, say } = useWording();
  if (actor === null) return <span className="nobody">{say(words.nobody)}</span>;
  const name = actor.name === '' && actor.description !== null ? actor.description[language] : actor.name;
  const title = actor.description?.[language];
  const shown = <bdi>{name}</bdi>;
  return link ? (
    <Link className="actor-name" to="/actors/$id" params={{ id: actor.id }} title={title}>
      {shown}
    </Link>
  ) : (
    <span className="actor-name" title={title}>
      {shown}
    </span>
  );
}

/** Who published an article. */
export function OutletName({ name }: { readonly name: string | null }): ReactNode {
  const { say } = useWording();
  return name === null ? <span className="soft">{say(words.unknownOutlet)}</span> : <bdi>{name}</bdi>;
}

/** The headline, leading to the article's text. */
export function ArticleLink({ article }: { readonly article: Pick<ArticleLine, 'document' | 'headline'> }): ReactNode {
  const { say } = useWording();
  return (
    <Link className="article-link" to="/articles/$document" params={{ document: article.document }}>
      <bdi>{article.headline ?? say(words.noHeadline)}</bdi>
    </Link>
  );
}
