import { mkdir, writeFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';

/** The smallest of the numbers there are; NaN without any. */
const best = (numbers) => {
  const there = numbers.filter((number) => Number.isFinite(number));
  return there.length > 0 ? Math.min(...there) : NaN;
};

/** The numbers of a group's table: a line per row, and under them the goals and how ours stands beside the others. */
export function tabulate(group, figuresOf) {
  const present = group.rows.filter((row) => figuresOf(row.id).size > 0);
  const figuresOfRole = (role) => figuresOf(group.rows.find((row) => row.role === role)?.id ?? role);
  const around = { floor: figuresOfRole('floor'), figuresOf };
  const lines = present.map((row) => ({
    id: row.id,
    label: row.label,
    role: row.role,
    values: group.columns.map((column) => column.value(figuresOf(row.id), { ...around, row })),
  }));
  const ours = lines.find(({ role }) => role === 'ours');
  const ratio = (role) =>
    group.columns.map(({ compared = true }, i) => {
      const others = lines.filter((line) => line.role === role).map(({ values }) => values[i]);
      return compared ? (ours?.values[i] ?? NaN) / best(others) : NaN;
    });
  // Every way to take the library is held against every goal.
  const goals = lines
    .filter(({ role }) => role === 'ours')
    .flatMap(({ id, label, values }) =>
      group.columns.map(({ label: column, goal, digits }, i) => ({
        row: id,
        label,
        column,
        goal: goal ?? null,
        value: values[i],
        met: goal === undefined || Number.isNaN(values[i]) ? null : round(values[i], digits) <= goal,
      })),
    );
  return { lines, goals, toBestPeer: ratio('peer'), toLimit: ratio('limit') };
}

const round = (number, digits) => Number(number.toFixed(digits));
const show = (number, digits) => (Number.isFinite(number) ? number.toFixed(digits) : '–');

/** The same table as rows of text, for the console and for markdown. */
function cells(group, { lines, goals, toBestPeer, toLimit }) {
  const some = (numbers) => numbers.some((number) => Number.isFinite(number));
  return [
    ['', ...group.columns.map(({ label }) => label)],
    ...lines.map(({ label, values }) => [label, ...values.map((value, i) => show(value, group.columns[i].digits))]),
    ['goal', ...group.columns.map(({ goal }) => (goal === undefined ? '' : `≤ ${goal}`))],
    ...lines
      .filter(({ role }) => role === 'ours')
      .map(({ id, label }) => [
        label,
        ...goals.filter(({ row }) => row === id).map(({ met }) => (met === null ? '' : met ? 'met' : 'NOT MET')),
      ]),
    ...(some(toBestPeer) ? [['ours ÷ best library', ...toBestPeer.map((number) => show(number, 2))]] : []),
    ...(some(toLimit) ? [['ours ÷ hand-written', ...toLimit.map((number) => show(number, 2))]] : []),
  ];
}

export function markdown(group, table) {
  const [head, ...rest] = cells(group, table);
  const line = (row) => `| ${row.join(' | ')} |`;
  return [
    `### ${group.title}`,
    '',
    line(head),
    line(head.map((_, i) => (i === 0 ? '---' : '---:'))),
    ...rest.map(line),
    '',
  ].join('\n');
}

/** The table in columns of equal width; long heads are broken over lines. */
export function plainText(group, table) {
  const [head, ...rest] = cells(group, table);
  const heads = head.map((label) => wrap(label, 14));
  const height = Math.max(...heads.map((lines) => lines.length));
  const top = Array.from({ length: height }, (_, y) => heads.map((lines) => lines[y - (height - lines.length)] ?? ''));
  const widths = head.map((_, i) => Math.max(...[...top, ...rest].map((row) => row[i].length)));
  const line = (row) => row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join('  ');
  return [group.title, ...top.map(line), ...rest.map(line)].join('\n');
}

function wrap(text, width) {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines[lines.length - 1];
    if (last !== '' && last.length + word.length >= width) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines;
}

/** What the figures were taken on. */
export const machine = () => ({
  cpu: cpus()[0]?.model ?? '',
  cores: cpus().length,
  node: process.version,
  system: `${process.platform} ${process.arch}`,
});

/** How busy the machine was in the last minute: jobs wanting a core. 0 where the system does not tell. */
export const busy = () => loadavg()[0];

/** Writes results/latest.json and results/latest.md. */
export async function write(folder, result, tables) {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'latest.json'), `${JSON.stringify(result, null, 1)}\n`);
  await writeFile(join(folder, 'latest.md'), tables);
}
