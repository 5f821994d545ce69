/** Draws the network of the address on the page of page.node.test.mjs. */
import saniveld from '../../../demo/data/network-saniveld.json';
import { draw, place } from './kit.js';

Object.assign(window, { host: await draw({ raw: saniveld, width: innerWidth - 40 }, place()) });
