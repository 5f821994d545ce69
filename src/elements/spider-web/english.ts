import { common } from '../../language/en/common.js';
import { webActs } from '../../language/en/web-acts.js';
import { webMore } from '../../language/en/web-more.js';
import { web } from '../../language/en/web.js';

/** All English words of the web, in one file. */
export const english = { ...common, ...web, ...webMore, ...webActs };
