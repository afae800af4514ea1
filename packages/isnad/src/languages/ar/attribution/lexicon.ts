import type { Act } from '../../../analysis/index.ts';

export interface CueEntry {
  readonly lemma: string;
  readonly masdar: string;
  readonly act: Act;
  readonly takes: readonly string[];
  readonly flags: {
    readonly weak?: boolean;
    readonly strict?: boolean;
    readonly narrator?: boolean;
    readonly person?: boolean;
    readonly document?: boolean;
    readonly impersonal?: boolean;
    readonly clause?: boolean;
    readonly within?: boolean;
    readonly explicit?: boolean;
    readonly passiveAct?: Act;
  };
  /** `form code`, the code tense (p i), gender (m f), number (s d p), voice (a p). */
  readonly verbs: readonly string[];
  /** `form code`, the code gender and number. */
  readonly participles: readonly string[];
}

export interface CueNoun {
  readonly noun: string;
  readonly forms: readonly string[];
  readonly act: Act;
  readonly takes: readonly string[];
  /** Counts without a source where a clause or a verbal noun gives the content. */
  readonly unsourced?: boolean;
  /** Counts with its speaker in the genitive, or as its pronoun. */
  readonly speaker?: boolean;
  /** Its genitive or pronoun may be who is accused or called upon. */
  readonly addressee?: boolean;
}

export interface AccordingTo {
  readonly phrase: string;
  /** A source, a clause with a verb of saying, or a noun of saying with the speaker's pronoun. */
  readonly gives: 'source' | 'clause' | 'voice';
  readonly act?: Act;
}

export interface SpeakerClass {
  readonly class: 'official' | 'officials' | 'person' | 'people' | 'institution' | 'source' | 'medium' | 'document';
  readonly words: readonly string[];
}

/** What `npm run generate` compiles from the YAML files beside this one. */
export interface AttributionLexicon {
  readonly cues: readonly CueEntry[];
  readonly nouns: readonly CueNoun[];
  readonly according: readonly AccordingTo[];
  readonly speakers: readonly SpeakerClass[];
}
