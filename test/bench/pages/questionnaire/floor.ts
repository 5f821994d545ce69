/** A page with nothing but two empty boxes, which are pressed as often as the buttons of the others. */
import { ready, stage } from '../kit.js';

const box = (): HTMLElement => stage().appendChild(document.createElement('div'));
const option = box();
const next = box();
let turn = 0;
next.addEventListener('click', () => {
  turn++;
});

ready({ perScreen: 1, begin: () => next, option: () => option, next: () => next, statement: () => `floor ${turn}` });
