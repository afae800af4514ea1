export { type Analyser, createAnalyser } from './analyse.ts';
export { type AnnotatedFigure, type AnnotatedStatement, type Annotation, type AnnotationOptions, annotationOf, type Explanation } from './annotation.ts';
export type { Context, Found, Language, LanguageShelf } from './language.ts';
export { lossyKey, type Normalised, normalise } from './letters.ts';
export type * from './shape.ts';
export type { World, WorldEntity } from './world.ts';
