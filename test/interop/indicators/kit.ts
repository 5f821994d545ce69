import { expect } from '@open-wc/testing';
import { readIndicators } from '../../../src/domain/document/indicators.js';
import type { Conversion, IndicatorJson, ObservationJson } from '../../../src/interop/index.js';

const folder = new URL('../fixtures/', import.meta.url);

export const fileText = async (name: string): Promise<string> => {
  const answer = await fetch(new URL(name, folder));
  // `text()` would take the byte order mark away.
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await answer.arrayBuffer());
};

export const fileJson = async (name: string): Promise<any> => JSON.parse(await fileText(name));

/** An observation in short: `2024 76.3 73.5–79.1 provisional`; null figures say why. */
const short = ({ period, value, lower, upper, status, missing }: ObservationJson): string =>
  [period, value ?? missing, lower == null ? '' : `${lower}–${upper}`, status ?? '']
    .filter((part) => part !== '')
    .join(' ');

export const series = (observations: readonly ObservationJson[]): readonly string[] => observations.map(short);

export const indicator = ({ document }: Conversion, id: string): IndicatorJson => {
  const found = document?.indicators.find((one) => one.id === id);
  if (!found) throw new Error(`no ${id}, but ${document?.indicators.map((one) => one.id).join(', ')}`);
  return found;
};

export const own = (conversion: Conversion, id: string): readonly string[] =>
  series(indicator(conversion, id).observations);

export const compared = (conversion: Conversion, id: string): Record<string, readonly string[]> =>
  Object.fromEntries(
    (indicator(conversion, id).comparisons ?? []).map(({ label, observations }) => [
      String(label),
      series(observations),
    ]),
  );

export const codes = ({ warnings }: Conversion): readonly string[] => warnings.map(({ code }) => code);

/** The reader of the library takes the document as it is. */
export const expectClean = ({ document }: Conversion): void => {
  const { value, problems } = readIndicators(JSON.parse(JSON.stringify(document)));
  expect(problems).to.deep.equal([]);
  expect(value?.indicators.length).to.equal(document?.indicators.length);
};
