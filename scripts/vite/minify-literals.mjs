// White space in templates is for us, not for readers of a page: CSS is minified, runs of white space in HTML become
// one space. Works on the text of a module; what stands between `${` and `}` is code and stays.
import { transformSync } from 'esbuild';

const tags = { html: squeeze, svg: squeeze, css: minifyCss };

/** One space where there was any: between inline words it shows, between blocks it does not. */
function squeeze(text) {
  return text.replace(/\s*\n\s*/g, ' ').replace(/ {2,}/g, ' ');
}

/** A minifier leaves the value of a custom property as it is, for a script may read it; ours are read by nobody. */
const squeezeValue = (_, name, value) =>
  `${name}:${value
    .trim()
    .replace(/\s*,\s*/g, ',')
    .replace(/\(\s+/g, '(')
    .replace(/\s+\)/g, ')')}`;

function minifyCss(text) {
  const { code } = transformSync(text, { loader: 'css', minify: true, target: 'esnext', charset: 'utf8' });
  return code.trim().replace(/(--_[\w-]+):([^;{}]*)/g, squeezeValue);
}

/** End of a string, template or comment that starts at `from`; `from` itself when nothing starts there. */
function skip(code, from) {
  const quote = code[from];
  if (quote === '/' && code[from + 1] === '/') return code.indexOf('\n', from) + 1 || code.length;
  if (quote === '/' && code[from + 1] === '*') return code.indexOf('*/', from) + 2;
  if (quote !== '"' && quote !== "'") return from;
  let at = from + 1;
  while (at < code.length && code[at] !== quote) at += code[at] === '\\' ? 2 : 1;
  return at + 1;
}

/**
 * Reads a template from just behind its opening backtick.
 * @returns the texts between the expressions, the expressions (templates inside them minified), and where it ends
 */
function readTemplate(code, from) {
  const texts = [''];
  const expressions = [];
  let at = from;
  for (;;) {
    const char = code[at];
    if (char === undefined) throw new Error('a template does not end');
    if (char === '`') return { texts, expressions, end: at + 1 };
    if (char === '\\') {
      texts[texts.length - 1] += code.slice(at, at + 2);
      at += 2;
    } else if (char === '$' && code[at + 1] === '{') {
      const end = endOfExpression(code, at + 2);
      expressions.push(minifyLiterals(code.slice(at + 2, end - 1)));
      texts.push('');
      at = end;
    } else {
      texts[texts.length - 1] += char;
      at += 1;
    }
  }
}

/** Where the expression that starts here is over: behind its closing brace. */
function endOfExpression(code, from) {
  let depth = 1;
  let at = from;
  while (depth > 0) {
    const after = skip(code, at);
    if (after !== at) at = after;
    else if (code[at] === '`') at = readTemplate(code, at + 1).end;
    else {
      if (code[at] === '{') depth += 1;
      if (code[at] === '}') depth -= 1;
      at += 1;
    }
  }
  return at;
}

/** The code with its html, svg and css templates made small. Templates with other tags, or with none, stay. */
export function minifyLiterals(code) {
  let result = '';
  let done = 0;
  let at = 0;
  while (at < code.length) {
    const after = skip(code, at);
    if (after !== at) {
      at = after;
      continue;
    }
    if (code[at] !== '`') {
      at += 1;
      continue;
    }
    const tag = /(?:^|[^\w$.])(html|svg|css)$/.exec(code.slice(Math.max(0, at - 6), at))?.[1];
    const { texts, expressions, end } = readTemplate(code, at + 1);
    // Parts of a style sheet cannot be minified by themselves.
    const small = tag && !(tag === 'css' && expressions.length > 0) ? texts.map(tags[tag]) : texts;
    const body = small.map((text, i) => (i < expressions.length ? `${text}\${${expressions[i]}}` : text)).join('');
    result += `${code.slice(done, at)}\`${body}\``;
    done = at = end;
  }
  return result + code.slice(done);
}

/** For the builds with Vite. */
export function minifyLiteralsPlugin() {
  return {
    name: 'veerkracht:minify-literals',
    enforce: 'pre',
    transform(code, id) {
      if (!/[\\/]src[\\/].*\.ts$/.test(id) || !/\b(?:html|svg|css)`/.test(code)) return null;
      return { code: minifyLiterals(code), map: null };
    },
  };
}
