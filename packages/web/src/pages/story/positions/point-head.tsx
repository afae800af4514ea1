import { Link } from '@tanstack/react-router';
import type { PointLine, StoryRecord } from 'isnad/server';
import { stances } from 'isnad/words';
import type { ReactNode } from 'react';
import { ChainCount, Count } from '../../../shared/count.tsx';
import { words as common } from '../../../words/interface-words.ts';
import { useWording } from '../../../words/language.tsx';
import { positionsWords as words } from '../../../words/positions-words.ts';

interface PointHeadProps {
  readonly record: StoryRecord;
  readonly point: PointLine;
}

/** A point: its words, how many stand on each side and who stands alone, how many statements, and the chains behind it. */
export function PointHead({ record, point }: PointHeadProps): ReactNode {
  const { number, say } = useWording();
  const nameOf = (actor: number): string => record.actors[actor]?.name ?? say(common.nobody);
  return (
    <>
      <p className="point-label naskh" dir="auto" title={point.label}>
        {point.label}
      </p>
      <p className="point-sides">
        {point.sides.map(({ stance, parties, isAlone }) => (
          <span
            key={stance}
            className={isAlone ? `point-side alone tone-${stance}` : `point-side tone-${stance}`}
            title={
              isAlone
                ? say(words.aloneTitle, { name: nameOf(parties[0]!.actor), stance: say(stances[stance]) })
                : say(words.sideCount, {
                    stance: say(stances[stance]),
                    n: number(parties.length),
                    names: parties.map(({ actor }) => nameOf(actor)).join(say(common.listComma)),
                  })
            }
          >
            <span className="sign" role="img" aria-label={say(stances[stance])}>
              {stances[stance].sign}
            </span>
            {isAlone ? (
              <>
                <bdi>{nameOf(parties[0]!.actor)}</bdi> {say(words.alone)}
              </>
            ) : (
              number(parties.length)
            )}
          </span>
        ))}
      </p>
      <p className="point-counts">
        <Count thing="statements" value={point.statements.length} counts={words.countsOnPoint} />
        <Link to="/stories/$id/chains" params={{ id: record.summary.id }} search={{ point: point.id }} title={say(words.toChains)}>
          <ChainCount atMost={point.independentAtMost} unknown={point.unknownRoots} />
        </Link>
      </p>
    </>
  );
}
