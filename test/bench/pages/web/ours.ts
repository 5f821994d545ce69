/** From the npm package, bundled as a site with a bundler does. */
import '../../../../src/define/spider-web.js';
import './veer.js';
