import { type ChainGraph, type GraphNode, type Layer, layers } from './chain-graph.ts';

/** A node at its place; `x` runs from the side where reading begins. */
export interface PlacedNode extends GraphNode {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface PlacedEdge {
  readonly from: string;
  readonly to: string;
  readonly chains: readonly number[];
  readonly path: string;
}

export interface GraphLayout {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly PlacedEdge[];
  /** The layers that hold a node, with their places. */
  readonly columns: ReadonlyArray<{ readonly layer: Layer; readonly x: number; readonly width: number }>;
}

const nodeHeight = 44;
const rowStep = 56;
const columnGap = 44;
const head = 34;
const widths: Readonly<Record<Layer, number>> = { origin: 168, intermediary: 140, agency: 150, testimony: 76, outlet: 136, article: 212 };
/** Passes back and forth that bring neighbours near one another. */
const sweeps = 6;

/**
 * A layered drawing (Sugiyama, Tagawa and Toda 1981): nodes of a layer in one column, in an order that the mean place of their neighbours gives, swept back and forth; then each node
 * as near to the height of its neighbours as the order allows. The same graph gives the same drawing.
 */
export function layOutGraph({ nodes, edges }: ChainGraph): GraphLayout {
  const neighbours = new Map<string, string[]>(nodes.map(({ id }) => [id, []]));
  for (const { from, to } of edges) {
    neighbours.get(from)?.push(to);
    neighbours.get(to)?.push(from);
  }
  const columns = layers.map((layer) => nodes.filter((node) => node.layer === layer)).filter((column) => column.length > 0);
  const order = new Map<string, number>();
  const rank = (column: readonly GraphNode[]): void => {
    for (const [place, { id }] of column.entries()) order.set(id, place / Math.max(1, column.length - 1));
  };
  for (const column of columns) rank(column);
  for (let sweep = 0; sweep < sweeps; sweep++)
    for (const column of sweep % 2 === 0 ? columns : [...columns].reverse()) {
      const wanted = new Map(column.map(({ id }) => [id, mean(neighbours.get(id)!.map((other) => order.get(other)!)) ?? order.get(id)!]));
      column.sort((a, b) => wanted.get(a.id)! - wanted.get(b.id)! || order.get(a.id)! - order.get(b.id)! || (a.id < b.id ? -1 : 1));
      rank(column);
    }

  const y = new Map<string, number>();
  // The fullest column stands evenly; the others lean on those that are placed already.
  const fullest = columns.reduce((most, column, place) => (column.length > (columns[most]?.length ?? 0) ? place : most), 0);
  for (const [place, { id }] of (columns[fullest] ?? []).entries()) y.set(id, place * rowStep);
  const inTurn = [...columns.keys()].filter((place) => place !== fullest).sort((a, b) => Math.abs(a - fullest) - Math.abs(b - fullest) || a - b);
  for (const place of inTurn) {
    const column = columns[place]!;
    const wanted = column.map(({ id }) => mean(neighbours.get(id)!.flatMap((other) => y.get(other) ?? [])));
    for (const [row, at] of spread(wanted).entries()) y.set(column[row]!.id, at);
  }
  const top = Math.min(0, ...y.values());
  let edge = 0;
  const places = columns.map((column) => {
    const layer = column[0]!.layer;
    const x = edge;
    edge += widths[layer] + columnGap;
    return { layer, x, width: widths[layer] };
  });
  const placed = columns.flatMap((column, place) =>
    column.map((node): PlacedNode => ({ ...node, x: places[place]!.x, y: y.get(node.id)! - top + head, width: places[place]!.width, height: nodeHeight })),
  );
  const byId = new Map(placed.map((node) => [node.id, node]));
  return {
    width: Math.max(0, edge - columnGap),
    height: Math.max(0, ...placed.map((node) => node.y + node.height)) + 8,
    nodes: placed,
    edges: edges.map((one) => ({ ...one, path: curve(byId.get(one.from)!, byId.get(one.to)!) })),
    columns: places,
  };
}

/** Places as near to the wanted ones as their order and the distance between them allow: neighbours that press one another share the way (pool adjacent violators). */
function spread(wanted: ReadonlyArray<number | null>): number[] {
  const blocks: Array<{ sum: number; count: number; size: number }> = [];
  for (const [row, want] of wanted.entries()) {
    const free = want === null ? (blocks.length === 0 ? 0 : at(blocks.at(-1)!)) : want - row * rowStep;
    blocks.push({ sum: free, count: 1, size: 1 });
    while (blocks.length > 1 && at(blocks.at(-2)!) > at(blocks.at(-1)!)) {
      const last = blocks.pop()!;
      const before = blocks.at(-1)!;
      before.sum += last.sum;
      before.count += last.count;
      before.size += last.size;
    }
  }
  let row = 0;
  return blocks.flatMap((block) => Array.from({ length: block.size }, () => at(block) + row++ * rowStep));
}

function at({ sum, count }: { readonly sum: number; readonly count: number }): number {
  return sum / count;
}

function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** From the end of one node to the beginning of the other; level where it leaves and where it comes in. */
function curve(from: PlacedNode, to: PlacedNode): string {
  // A testimony is a face in the middle of its column.
  const inset = (node: PlacedNode): number => (node.layer === 'testimony' ? node.width / 2 - (node.statements < 2 ? 8 : 26) : 0);
  const x1 = from.x + from.width - inset(from);
  const x2 = to.x + inset(to);
  const [y1, y2] = [from.y + from.height / 2, to.y + to.height / 2];
  const bend = Math.max(18, Math.min(60, (x2 - x1) / 2));
  const r = (value: number): string => value.toFixed(1);
  return `M${r(x1)},${r(y1)} C${r(x1 + bend)},${r(y1)} ${r(x2 - bend)},${r(y2)} ${r(x2)},${r(y2)}`;
}

/** The node that an arrow key leads to: up and down in the column, on and back along an edge to the nearest in height. */
export function neighbourOf({ nodes, edges }: GraphLayout, id: string, way: 'up' | 'down' | 'on' | 'back'): string | null {
  const here = nodes.find((node) => node.id === id);
  if (here === undefined) return null;
  const near = (a: PlacedNode, b: PlacedNode): number => Math.abs(a.y - here.y) - Math.abs(b.y - here.y);
  if (way === 'up' || way === 'down') {
    const column = nodes.filter((node) => node.layer === here.layer && (way === 'up' ? node.y < here.y : node.y > here.y));
    return column.sort(near)[0]?.id ?? null;
  }
  const ends = new Set(edges.flatMap(({ from, to }) => (way === 'on' ? (from === id ? [to] : []) : to === id ? [from] : [])));
  return nodes.filter((node) => ends.has(node.id)).sort(near)[0]?.id ?? null;
}
