export { sameParts } from '../../domain/draw/remembering.js';
