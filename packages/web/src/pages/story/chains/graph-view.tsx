import type { StoryRecord } from 'isnad/server';
import type { Phrase } from 'isnad/words';
import { type KeyboardEvent, type ReactNode, useMemo, useRef, useState } from 'react';
import { words } from '../../../words/interface-words.ts';
import { useWording } from '../../../words/language.tsx';
import { recordWords } from '../../../words/record-words.ts';
import { type Chain, chainGraph, type Layer, type Testimony } from './chain-graph.ts';
import { layOutGraph, neighbourOf, type PlacedNode } from './graph-layout.ts';
import type { ChainNames } from './names.ts';
import { NodeDetail } from './node-detail.tsx';
import { useDragging } from './use-dragging.ts';

const heads: Readonly<Record<Layer, Phrase>> = {
  origin: recordWords.origin,
  intermediary: recordWords.intermediaries,
  agency: recordWords.agencies,
  testimony: recordWords.testimony,
  outlet: recordWords.outletHead,
  article: recordWords.articleHead,
};

interface GraphViewProps {
  readonly record: StoryRecord;
  readonly chains: readonly Chain[];
  readonly testimonies: readonly Testimony[];
  readonly names: ChainNames;
  /** The node that is open. */
  readonly open: string | undefined;
  readonly onOpen: (node: string | undefined) => void;
}

/** Chains drawn from the speakers to the articles, in the direction of the language. One node is a tab stop; the arrows lead on from it. */
export function GraphView({ record, chains, testimonies, names, open, onOpen }: GraphViewProps): ReactNode {
  const { counted, language, say } = useWording();
  const layout = useMemo(
    () => layOutGraph(chainGraph({ chains, testimonies, outletOf: names.outletOf, isNameless: names.isNameless })),
    [chains, testimonies, names],
  );
  const [pointed, point] = useState<string | null>(null);
  const [stop, setStop] = useState<string | null>(null);
  const frame = useRef<HTMLElement>(null);
  useDragging(frame);
  const opened = layout.nodes.find(({ id }) => id === open);
  const lit = new Set(layout.nodes.find(({ id }) => id === (pointed ?? open))?.chains);
  const isDim = (own: readonly number[]): boolean => lit.size > 0 && !own.some((chain) => lit.has(chain));
  const tabStop = layout.nodes.some(({ id }) => id === (stop ?? open)) ? (stop ?? open) : layout.nodes[0]?.id;
  const press = (event: KeyboardEvent, id: string): void => {
    const onward = language === 'ar' ? 'ArrowLeft' : 'ArrowRight';
    const ways: Readonly<Record<string, 'up' | 'down' | 'on' | 'back'>> = {
      ArrowUp: 'up',
      ArrowDown: 'down',
      [onward]: 'on',
      [language === 'ar' ? 'ArrowRight' : 'ArrowLeft']: 'back',
    };
    const way = ways[event.key];
    if (way === undefined) return;
    event.preventDefault();
    const next = neighbourOf(layout, id, way);
    if (next !== null) frame.current?.querySelector<HTMLElement>(`[data-node="${CSS.escape(next)}"]`)?.focus();
  };
  return (
    <>
      <section ref={frame} className="graph-frame" aria-label={say(recordWords.graphLabel, { n: counted('chains', chains.length) })}>
        <div className="graph" style={{ inlineSize: layout.width, blockSize: layout.height }}>
          <svg className="graph-edges" width={layout.width} height={layout.height} aria-hidden="true">
            <defs>
              <marker id="onwards" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto">
                <path d="M1,1 L7,4 L1,7" />
              </marker>
            </defs>
            {layout.edges.map((edge) => (
              <path
                key={`${edge.from} ${edge.to}`}
                d={edge.path}
                markerEnd="url(#onwards)"
                className={`graph-edge${isDim(edge.chains) ? ' dim' : lit.size > 0 ? ' lit' : ''}${edge.from.startsWith('origin unknown') ? ' unknown' : ''}`}
              />
            ))}
          </svg>
          {layout.columns.map(({ layer, x, width }) => (
            <span key={layer} className="graph-head" style={{ insetInlineStart: x, inlineSize: width }}>
              {say(heads[layer])}
            </span>
          ))}
          {layout.nodes.map((node) => (
            <NodeButton
              key={node.id}
              node={node}
              names={names}
              isDim={isDim(node.chains)}
              isLit={lit.size > 0 && !isDim(node.chains)}
              isOpen={node.id === open}
              isStop={node.id === tabStop}
              onOpen={() => onOpen(node.id === open ? undefined : node.id)}
              onPoint={point}
              onFocus={() => setStop(node.id)}
              onKey={press}
            />
          ))}
        </div>
      </section>
      <p className="graph-help soft no-print">{say(recordWords.graphHelp)}</p>
      {opened !== undefined && (
        <NodeDetail record={record} node={opened} chains={chains} testimonies={testimonies} names={names} onClose={() => onOpen(undefined)} />
      )}
    </>
  );
}

interface NodeButtonProps {
  readonly node: PlacedNode;
  readonly names: ChainNames;
  readonly isDim: boolean;
  readonly isLit: boolean;
  readonly isOpen: boolean;
  readonly isStop: boolean;
  readonly onOpen: () => void;
  readonly onPoint: (id: string | null) => void;
  readonly onFocus: () => void;
  readonly onKey: (event: KeyboardEvent, id: string) => void;
}

function NodeButton({ node, names, isDim, isLit, isOpen, isStop, onOpen, onPoint, onFocus, onKey }: NodeButtonProps): ReactNode {
  const { counted, number, say } = useWording();
  const { id, layer, subject, x, y, width, height, isRoot, statements, chains } = node;
  const isKnot = layer === 'testimony';
  const name = nodeName(node, names, say, counted);
  const title = `${say(heads[layer])}: ${name}. ${say(recordWords.throughNode, { list: counted('chains', chains.length) })}`;
  const kind = isKnot ? (statements > 1 ? 'knot' : 'knot single') : subject === null ? 'unknown' : isRoot ? 'root' : '';
  return (
    <button
      type="button"
      data-node={id}
      className={`graph-node ${layer} ${kind}${isDim ? ' dim' : ''}${isLit ? ' lit' : ''}`}
      style={{ insetInlineStart: x, insetBlockStart: y, inlineSize: width, blockSize: height }}
      title={title}
      aria-label={isKnot ? title : undefined}
      aria-expanded={isOpen}
      tabIndex={isStop ? 0 : -1}
      onClick={onOpen}
      onKeyDown={(event) => onKey(event, id)}
      onFocus={() => {
        onFocus();
        onPoint(id);
      }}
      onBlur={() => onPoint(null)}
      onPointerEnter={() => onPoint(id)}
      onPointerLeave={() => onPoint(null)}
    >
      {isKnot ? (
        <span className="knot-face" data-face={statements > 1 ? `×${number(statements)}` : undefined} />
      ) : (
        <bdi>
          {subject === null && (
            <span className="sign" aria-hidden="true">
              ?
            </span>
          )}
          {name}
        </bdi>
      )}
    </button>
  );
}

/** A node in words. */
export function nodeName(
  { layer, subject, statements }: Pick<PlacedNode, 'layer' | 'subject' | 'statements'>,
  names: ChainNames,
  say: (phrase: Phrase, values?: Readonly<Record<string, string>>) => string,
  counted: (thing: 'statements', value: number) => string,
): string {
  if (layer === 'testimony') return statements > 1 ? say(recordWords.mergedNode, { statements: counted('statements', statements) }) : say(recordWords.onceNode);
  if (subject === null) return say(layer === 'outlet' ? words.unknownOutlet : recordWords.unknownOrigin);
  if (layer === 'article') return names.articleOf(subject)?.headline ?? say(words.noHeadline);
  return layer === 'outlet' ? subject : names.nameOf(subject);
}
