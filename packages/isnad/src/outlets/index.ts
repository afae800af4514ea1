export { outlets } from './generated/outlets.ts';
