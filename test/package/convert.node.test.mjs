// The command of the built package, on real files: what it writes, what it says, how it ends.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  closeSync,
  cpSync,
  existsSync,
  linkSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { ensureBuilt } from '../../scripts/build.mjs';
import { at } from '../../scripts/run.mjs';
import { packageJson } from './sources.mjs';

const program = at(packageJson.bin.veerkracht);
const fixtures = at('test', 'interop', 'fixtures');
let folder;

/** Runs the command in a folder of its own. */
const veerkracht = (...args) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { cwd: folder, encoding: 'utf8' });
  return { code: status, stdout, stderr };
};
const made = (name) => JSON.parse(readFileSync(join(folder, name), 'utf8'));
const put = (name, content) => writeFileSync(join(folder, name), content);
const figures = (document, id) =>
  document.indicators
    .find((one) => one.id === id)
    .observations.map(({ period, value, missing }) => [period, value ?? missing]);

describe('npx veerkracht convert', () => {
  before(async () => {
    await ensureBuilt();
    folder = mkdtempSync(join(tmpdir(), 'veerkracht-'));
    cpSync(fixtures, join(folder, 'in'), { recursive: true });
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('a budget table becomes a document; warnings are printed, and it ends with 0', () => {
    const { code, stdout, stderr } = veerkracht(
      'convert',
      'in/budget-table.csv',
      '--out',
      'budget.json',
      '--title',
      'Begroting',
      '--source',
      'Jaarrekening',
      '--licence',
      'CC BY 4.0',
      '--messages',
      'nl',
    );
    assert.equal(code, 0);
    assert.equal(stdout, '');
    assert.match(stderr, /^! Rij 11: Volgens het bestand zelf betekent n\.b\.: not-yet\.$/m);
    assert.match(stderr, /^budget\.json: 8 indicators, 38 figures, 6 warnings$/m);
    const document = made('budget.json');
    assert.equal(document.title, 'Begroting');
    assert.deepEqual(document.source, { name: 'Jaarrekening', licence: 'CC BY 4.0' });
    assert.deepEqual(figures(document, 'kosten-per-inwoner'), [
      ['2021', 451],
      ['2022', 489.5],
      ['2023', 505],
      ['2024', 1011.25],
    ]);
    assert.deepEqual(figures(document, 'jongeren-met-jeugdreclassering').slice(0, 2), [
      ['2021', 'suppressed'],
      ['2022', 'suppressed'],
    ]);
  });

  it('a StatLine download, another group, to standard output', () => {
    const { code, stdout } = veerkracht(
      'convert',
      'in/statline-semicolon.csv',
      '--dimension',
      'Leeftijd=65 jaar of ouder',
      '--measure',
      'Eenzaam',
    );
    assert.equal(code, 0);
    assert.deepEqual(figures(JSON.parse(stdout), 'eenzaam'), [['2022', 49.9]]);
  });

  it('a folder with answers of CBS, of either version, chosen by table', () => {
    const several = veerkracht('convert', 'in', '--out', 'cbs.json');
    assert.equal(several.code, 2);
    assert.match(several.stderr, /several tables.*99999NED, 99998NED/);
    const options = [
      '--region',
      'GM9999',
      '--label',
      'GM9999=Saniveld',
      '--source',
      'CBS',
      '--licence',
      'CC BY 4.0',
      '--licence-url',
      'https://creativecommons.org/licenses/by/4.0/',
      '--retrieved',
      '2026-02-20',
      '--out',
      'cbs.json',
    ];
    const v4 = veerkracht('convert', 'in', '--table', '99998NED', ...options);
    assert.equal(v4.code, 0, v4.stderr);
    const newer = made('cbs.json');
    assert.deepEqual(newer.area, { code: 'GM9999', name: 'Saniveld' });
    assert.deepEqual(figures(newer, 'D000217'), [
      ['2021', 0],
      ['2022', 4],
      ['2023', 'unknown'],
      ['2024', 'suppressed'],
    ]);
    assert.deepEqual(newer.indicators[0].source, {
      name: 'CBS',
      licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
      retrieved: '2026-02-20',
    });
    const v3 = veerkracht('convert', 'in', '--table', '99999NED', '--compare', 'WK999901', ...options);
    assert.equal(v3.code, 0, v3.stderr);
    assert.deepEqual(figures(made('cbs.json'), 'Eenzaam'), [
      ['2012', 37.9],
      ['2020', 45.8],
      ['2022', 47.5],
      ['2024', 44.9],
    ]);
    assert.equal(made('cbs.json').indicators[0].comparisons[0].area.code, 'WK999901');
  });

  it('tells that an own JSON among the answers of CBS is not used', () => {
    put('in/own-figures.json', readFileSync(at('demo', 'data', 'indicators-saniveld.json')));
    const { code, stderr } = veerkracht('convert', 'in', '--table', '99998NED', '--out', 'mixed.json');
    rmSync(join(folder, 'in', 'own-figures.json'));
    assert.equal(code, 0, stderr);
    assert.match(stderr, /own-figures\.json was not used/);
  });

  it('a figure of too small a group is not in the file that is written', () => {
    put('small.csv', 'indicator;periode;waarde;n;niet tonen onder\nA;2024;62,5;<5;10\nA;2023;61;200;10\n');
    const { code, stderr } = veerkracht('convert', 'small.csv', '--out', 'small.json', '--source', 'A');
    assert.equal(code, 0, stderr);
    assert.match(stderr, /about too small a group/);
    assert.doesNotMatch(readFileSync(join(folder, 'small.json'), 'utf8'), /62/);
  });

  it('own JSON to CSV and back; files of Excel for Windows are read', () => {
    assert.equal(
      veerkracht('convert', at('demo', 'data', 'indicators-saniveld.json'), '--out', 'saniveld.csv').code,
      0,
    );
    assert.equal(veerkracht('convert', 'saniveld.csv', '--out', 'saniveld.json').code, 0);
    assert.equal(made('saniveld.json').indicators.length, 12);
    put('excel.csv', Buffer.from('indicator;eenheid;periode;waarde\r\nCaf\xe9s;\x80;2024;1,5\r\n', 'latin1'));
    const { code, stdout, stderr } = veerkracht('convert', 'excel.csv', '--decimal', ',');
    assert.equal(code, 0);
    assert.match(stderr, /not UTF-8/);
    const [{ label, unit }] = JSON.parse(stdout).indicators;
    assert.deepEqual([label, unit], ['Cafés', 'euro']);
  });

  it('a dash means what is said of it, as the help writes that', () => {
    put('dash.csv', 'indicator;periode;waarde;bron\nA;2024;-;S\n');
    assert.match(veerkracht('--help').stdout, /--missing=-=0/);
    const { code, stdout, stderr } = veerkracht('convert', 'dash.csv', '--missing=-=0');
    assert.equal(code, 0, stderr);
    assert.deepEqual(figures(JSON.parse(stdout), 'a'), [['2024', 0]]);
  });

  it('a CSV holds what everyone may see; what is left out is told, and counted as not written', () => {
    const observations = [
      { period: '2023', value: 1 },
      { period: '2024', value: 2, visibility: 'internal' },
    ];
    const about = (id, more) => ({ id, label: id, source: { name: 'A' }, observations, ...more });
    const document = (...indicators) => JSON.stringify({ schema: 'veerkracht/indicators@1', indicators });
    const hidden = [about('b', { visibility: 'internal' }), about('c', { visibility: 'partners' })];
    put('hidden.json', document(...hidden));
    const strict = veerkracht('convert', 'hidden.json', '--out', 'hidden.csv', '--strict');
    assert.equal(strict.code, 2);
    assert.match(strict.stderr, /^! Not in the CSV, because not everyone may see it: 2 indicators, 4 figures\.$/m);
    assert.ok(!existsSync(join(folder, 'hidden.csv')));
    const loose = veerkracht('convert', 'hidden.json', '--out', 'hidden.csv');
    assert.equal(loose.code, 0);
    assert.match(loose.stderr, /^hidden\.csv: 0 indicators, 0 figures, 1 warnings$/m);
    const comparisons = [
      { label: 'Nederland', observations },
      { label: 'Buren', observations, visibility: 'partners' },
    ];
    const reference = [{ value: 4, visibility: 'internal' }, { value: 5 }];
    put('partly.json', document(about('a', { comparisons, reference }), ...hidden));
    const partly = veerkracht('convert', 'partly.json', '--out', 'partly.csv');
    assert.match(partly.stderr, /: 2 indicators, 8 figures, 1 comparisons, 1 references\.$/m);
    assert.match(partly.stderr, /^partly\.csv: 1 indicators, 1 figures, 1 warnings$/m);
    const json = veerkracht('convert', 'partly.json', '--out', 'partly-again.json', '--strict');
    assert.equal(json.code, 0, json.stderr);
    assert.match(json.stderr, /^partly-again\.json: 3 indicators, 6 figures, 0 warnings$/m);
  });

  it('an entry of a JSON that is none is told, and stops nothing', () => {
    const good = { id: 'a', label: 'A', source: { name: 'A' }, observations: [{ period: '2024', value: 1 }] };
    put('odd.json', JSON.stringify({ schema: 'veerkracht/indicators@1', indicators: [null, good] }));
    for (const out of ['odd-again.json', 'odd.csv']) {
      const { code, stderr } = veerkracht('convert', 'odd.json', '--out', out);
      assert.equal(code, 0, stderr);
      assert.match(stderr, /indicators, 1 figures, 1 warnings$/m);
    }
  });

  it('an own JSON is taken as it stands: what would choose or read otherwise is refused', () => {
    put('own-options.json', readFileSync(at('demo', 'data', 'indicators-saniveld.json')));
    const wrong = [
      ...[
        ['lang', 'en'],
        ['region', 'GM9999'],
        ['compare', 'all'],
        ['measure', 'a'],
        ['dimension', 'Leeftijd=x'],
      ],
      ...[
        ['label', 'a=b'],
        ['missing', '-=0'],
        ['periods', 'year'],
        ['plans', 'target'],
        ['decimal', ','],
      ],
      ...[
        ['separator', ';'],
        ['table', '99999NED'],
      ],
    ];
    for (const [option, value] of wrong) {
      const { code, stderr } = veerkracht(
        'convert',
        'own-options.json',
        `--${option}=${value}`,
        '--out',
        'options.json',
      );
      assert.equal(code, 2, option);
      assert.match(stderr, new RegExp(`own JSON.*--${option}`), option);
      assert.ok(!existsSync(join(folder, 'options.json')));
    }
    const right = ['--title', 'T', '--as-of', '2025', '--source', 'S', '--source-url', 'https://s.example/'];
    const { code, stderr } = veerkracht('convert', 'own-options.json', ...right, '--out', 'options.json');
    assert.equal(code, 0, stderr);
    const { title, asOf, source } = made('options.json');
    assert.deepEqual([title, asOf, source], ['T', '2025', { name: 'S', url: 'https://s.example/' }]);
  });

  it('says nothing when nobody reads on, and tells that standard output is full', async () => {
    const input = at('demo', 'data', 'indicators-saniveld.json');
    const child = spawn(process.execPath, [program, 'convert', input], { stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.destroy();
    let said = '';
    child.stderr.on('data', (part) => (said += part));
    const [code] = await once(child, 'close');
    assert.deepEqual([code, said], [0, '']);
    // Only Linux has a device that is always full.
    if (!existsSync('/dev/full')) return;
    const stdio = ['ignore', openSync('/dev/full', 'w'), 'pipe'];
    const full = spawnSync(process.execPath, [program, 'convert', input], { stdio, encoding: 'utf8' });
    closeSync(stdio[1]);
    assert.deepEqual([full.status, full.stderr], [2, 'Standard output could not be written (ENOSPC)\n']);
  });

  it('ends with 2 and writes nothing when nothing can be made or the command is wrong', () => {
    put('letter.csv', 'Beste lezer,\nhier volgt niets.\n');
    put('broken.json', '{');
    put('other.json', '{ "nodes": [] }');
    put('web.json', '{ "schema": "veerkracht/web@1" }');
    const before = readdirSync(folder).sort();
    const wrong = [
      [],
      ['convert'],
      ['bake', 'in/budget-table.csv'],
      ['convert', 'not-there.csv', '--out', 'x.json'],
      ['convert', 'letter.csv', '--out', 'x.json'],
      ['convert', 'broken.json', '--out', 'x.json'],
      ['convert', 'other.json', '--out', 'x.json'],
      ['convert', 'web.json', '--out', 'x.json'],
      ['convert', 'in/budget-table.csv', 'letter.csv', '--out', 'x.json'],
      ['convert', 'in/budget-table.csv', '--out', 'x.txt'],
      ['convert', 'in/budget-table.csv', '--out', 'letter.csv/x.json'],
      ['convert', 'in/budget-table.csv', '--out', 'x.json', '--unknown', '1'],
      ['convert', 'in/budget-table.csv', '--out', 'x.json', '--missing=-=nul'],
      ['convert', 'in/budget-table.csv', '--out', 'x.json', '--label', 'GM9999'],
      ['convert', 'in/budget-table.csv', '--out', 'x.json', '--licence', 'CC0'],
      ['convert', 'in/budget-table.csv', '--out', 'x.json', '--strict'],
      ['convert', 'in/budget-table.csv', '--out', 'x.json', '--as-of', 'morgen'],
      ['convert', 'in/budget-table.csv', '--out', 'x.json', '--source', 'A', '--retrieved', '2026-02-30'],
      ['convert', 'in/budget-table.csv', '--out', 'x.json', '--source', 'A', '--source-url', 'saniveld.example'],
      [
        ...['convert', 'in/budget-table.csv', '--out', 'x.json', '--source', 'A', '--licence', 'B'],
        ...['--licence-url', 'javascript:1'],
      ],
      ['convert', 'in/statline-semicolon.csv', '--out', 'x.json', '--region', 'GM0001'],
    ];
    for (const args of wrong) {
      const { code, stderr } = veerkracht(...args);
      assert.equal(code, 2, args.join(' '));
      assert.notEqual(stderr.trim(), '', args.join(' '));
      assert.doesNotMatch(stderr, /went wrong in veerkracht itself/, args.join(' '));
    }
    assert.deepEqual(readdirSync(folder).sort(), before);
  });

  it('makes the folder that --out names, only when something is written, and says in one line when it cannot', () => {
    assert.equal(veerkracht('convert', 'in/budget-table.csv', '--out', 'not/here/a.json', '--strict').code, 2);
    assert.ok(!existsSync(join(folder, 'not')));
    const { code, stderr } = veerkracht('convert', 'in/budget-table.csv', '--out', 'public/data/indicators.json');
    assert.equal(code, 0, stderr);
    assert.equal(made('public/data/indicators.json').schema, 'veerkracht/indicators@1');
    put('taken', '');
    for (const out of ['taken/a.json', 'taken/deeper/a.json']) {
      const refused = veerkracht('convert', 'in/budget-table.csv', '--out', out);
      const last = refused.stderr
        .trim()
        .split('\n')
        .filter((line) => !line.startsWith('! '));
      assert.equal(refused.code, 2);
      assert.equal(last.length, 1, refused.stderr);
      assert.match(last[0], /^taken\S* could not be written: taken\S* is no folder and cannot be made \(E\w+\)$/);
    }
  });

  it('never overwrites its own input, under whatever name, and leaves the old file when it fails', () => {
    put('own.json', readFileSync(at('demo', 'data', 'indicators-saniveld.json')));
    symlinkSync(join(folder, 'own.json'), join(folder, 'soft.json'));
    linkSync(join(folder, 'own.json'), join(folder, 'hard.json'));
    const { size } = statSync(join(folder, 'own.json'));
    for (const out of ['own.json', './in/../own.json', 'soft.json', 'hard.json']) {
      const { code, stderr } = veerkracht('convert', 'own.json', '--out', out);
      assert.equal(code, 2, out);
      assert.match(stderr, /one of the inputs/);
    }
    assert.equal(veerkracht('convert', 'in', '--table', '99999NED', '--out', 'in/cbs-v3-typeddataset.json').code, 2);
    assert.equal(veerkracht('convert', 'letter.csv', '--out', 'own.json').code, 2);
    assert.equal(statSync(join(folder, 'own.json')).size, size);
    assert.deepEqual(
      readdirSync(folder).filter((name) => name.endsWith('.tmp')),
      [],
    );
  });

  it('has help that names every option, and a version', () => {
    const { code, stdout } = veerkracht('--help');
    assert.equal(code, 0);
    const source = readFileSync(program, 'utf8');
    const options = source.slice(source.indexOf('const options'), source.indexOf('const largest'));
    for (const [, name] of options.matchAll(/^ {2}'?([a-z-]+)'?:/gm)) assert.ok(stdout.includes(`--${name}`), name);
    assert.equal(veerkracht('--version').stdout.trim(), packageJson.version);
  });
});

describe('veerkracht/interop from the built package', () => {
  it('converts in Node, without a DOM', async () => {
    const { indicatorsFromCsv, indicatorsToCsv } = await import('veerkracht/interop');
    const { readIndicators } = await import('veerkracht/domain');
    const { document, warnings } = indicatorsFromCsv('indicator;periode;waarde\nOverhead;2024;20,9\n');
    assert.deepEqual(
      warnings.map(({ code }) => code),
      ['no-source'],
    );
    assert.match(indicatorsToCsv(readIndicators(document).value), /overhead;Overhead;2024;20,9;definitief/);
  });
});
