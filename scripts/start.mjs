// npm start: everything from a fresh clone to the demo site in a browser. Needs only Node and npm.
import { ensureInstalled } from './install.mjs';

await ensureInstalled();
const { ensureBuilt } = await import('./build.mjs');
const { startDemo } = await import('./serve.mjs');

await ensureBuilt({ packageToo: false });
const { address, cdnAddress } = await startDemo({
  port: Number(process.env.PORT ?? 4173),
  cdnPort: Number(process.env.CDN_PORT ?? 4273),
  host: process.env.HOST ?? '127.0.0.1',
});
console.log(`
The demo site of Saniveld:        ${address}/
The same widgets, other origin:   ${cdnAddress}/veerkracht.js

Stop with Ctrl+C.`);
