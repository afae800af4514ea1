// Builds the smallest automaton of a list of words with values, and packs it as packages/isnad/src/languages/ar/lexicon/automaton.ts reads it.
// Method: incremental construction from sorted words (Daciuk, Mihov, Watson & Watson 2000).
import { lastArc, letterBits, type PackedAutomaton, targetShift } from '../../../packages/isnad/src/languages/ar/lexicon/automaton.ts';

interface State {
  /** Index of the value of the word that ends here, -1 where none does. */
  value: number;
  readonly letters: number[];
  readonly targets: State[];
  /** Number among the states that can no longer change. */
  id: number;
  /** How many ways lead on to the end of a word. */
  words: number;
}

/** The automaton of words with their values; words may come in any order, each once. Throws on more letters than an arc can hold. */
export function buildAutomaton(words: ReadonlyMap<string, number>): PackedAutomaton {
  const sorted = [...words.keys()].sort((a, b) => (a < b ? -1 : 1));
  const alphabet = [...new Set(sorted.join(''))].sort().join('');
  if (alphabet.length >= 1 << letterBits) throw new Error(`too many letters for the automaton: ${alphabet}`);
  const letterOf = new Map([...alphabet].map((letter, index) => [letter, index + 1]));
  const values = [...new Set(words.values())].sort((a, b) => a - b);
  const valueIndex = new Map(values.map((value, index) => [value, index]));

  const frozen: State[] = [];
  const register = new Map<string, State>();
  const newState = (): State => ({ value: -1, letters: [], targets: [], id: -1, words: 0 });
  const freeze = (state: State): State => {
    let signature = `${state.value}`;
    for (let i = 0; i < state.letters.length; i++) signature += `,${state.letters[i]}:${state.targets[i]!.id}`;
    const twin = register.get(signature);
    if (twin) return twin;
    state.id = frozen.length;
    state.words = state.targets.reduce((sum, target) => sum + target.words, state.value < 0 ? 0 : 1);
    frozen.push(state);
    register.set(signature, state);
    return state;
  };

  const path: State[] = [newState()];
  const freezeBelow = (depth: number): void => {
    for (let i = path.length - 1; i > depth; i--) path[i - 1]!.targets[path[i - 1]!.targets.length - 1] = freeze(path[i]!);
    path.length = depth + 1;
  };
  let previous = '';
  for (const word of sorted) {
    let shared = 0;
    while (shared < word.length && word[shared] === previous[shared]) shared++;
    freezeBelow(shared);
    for (let i = shared; i < word.length; i++) {
      const next = newState();
      path[i]!.letters.push(letterOf.get(word[i]!)!);
      path[i]!.targets.push(next);
      path.push(next);
    }
    path[word.length]!.value = valueIndex.get(words.get(word)!)!;
    previous = word;
  }
  freezeBelow(0);
  const start = freeze(path[0]!);

  const first = new Uint32Array(frozen.length);
  let count = 0;
  for (const state of frozen) {
    first[state.id] = count;
    count += state.letters.length + (state.value < 0 ? 0 : 1);
  }
  if (count >= 1 << (32 - targetShift)) throw new Error(`too many arcs for the automaton: ${count}`);
  const arcs = new Uint32Array(count);
  for (const state of frozen) {
    let arc = first[state.id]!;
    if (state.value >= 0) arcs[arc++] = state.value << targetShift;
    // The look-up tries the arcs in their order: those that lead to most words come first.
    const order = state.letters.map((letter, index) => ({ letter, target: state.targets[index]! }));
    order.sort((a, b) => b.target.words - a.target.words || a.letter - b.letter);
    for (const { letter, target } of order) arcs[arc++] = (first[target.id]! << targetShift) | letter;
    arcs[arc - 1] = arcs[arc - 1]! | lastArc;
  }
  return { alphabet, values, start: first[start.id]!, arcs };
}
