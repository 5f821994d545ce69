import { ready, stage } from '../kit.js';
import { box, network } from './data.js';

// The data are made, nothing is drawn.
box(stage()).title = String(network.links.length);
ready({ update() {} });
