// Stories about `src` ask for addresses that no server has. What such an address answers is decided here, on the page;
// every other request goes its own way.

const answers: Readonly<Record<string, () => Promise<Response>>> = {
  '/example/never.json': () => new Promise(() => undefined),
  '/example/gone.json': () => Promise.resolve(new Response('Not found', { status: 404 })),
  '/example/page.json': () =>
    Promise.resolve(
      new Response('<!doctype html><title>Inloggen</title>', { headers: { 'content-type': 'text/html' } }),
    ),
};

export type Address = '/example/never.json' | '/example/gone.json' | '/example/page.json';

let answering = false;

/** From now on these addresses are answered here. (Called by name: a bundler drops a module that is only imported.) */
export const answerHere = (): void => {
  if (answering) return;
  answering = true;
  const real = globalThis.fetch.bind(globalThis);
  globalThis.fetch = (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input, document.baseURI);
    const answer = Object.hasOwn(answers, url.pathname) ? answers[url.pathname] : undefined;
    return answer ? answer() : real(input, init);
  };
};
