declare module 'snowball-stemmers' {
  const snowball: { newStemmer(algorithm: string): { stem(word: string): string } };
  export default snowball;
}

declare module '@nlpjs/lang-ar' {
  export class StemmerAr {
    stemWord(word: string): string;
  }
  export class TokenizerAr {
    tokenize(text: string, normalise: boolean): string[];
  }
  export class NormalizerAr {
    normalize(text: string): string;
  }
}
