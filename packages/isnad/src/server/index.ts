export { type App, type AppOptions, createApp } from './create-app.ts';
export { createDesk, type Desk, type DeskParts } from './desk.ts';
export type { DeskEngine, Knowledge } from './engine.ts';
export { isLoopback } from './guards/hosts.ts';
export { hashToken, weaknessOf } from './guards/tokens.ts';
export { type Listening, listen } from './listen.ts';
export { openLog } from './log.ts';
export type * from './shape.ts';
export { createWorkshop, type ExportedFile, type GivenPage, type Workshop } from './workshop.ts';
