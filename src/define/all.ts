/** Registers every widget under its own tag. Importing one of the files beside this one registers one widget. */
import './check-in.js';
import './coalition-map.js';
import './gauge.js';
import './flywheel.js';
import './history.js';
import './indicator-board.js';
import './scope.js';
import './self-assessment.js';
import './spider-web.js';
