import { expect, oneEvent } from '@open-wc/testing';
import '../../src/define/indicator-board.js';
import { all, documentOf, lonely, one, place, text, until } from './gauge/kit.js';

describe('veer-indicator-board: plans', () => {
  it('GM7: a plan is a plan and a provisional figure provisional in the table of everything and in the CSV', async () => {
    const element = document.createElement('veer-indicator-board');
    element.data = {
      ...documentOf({
        ...lonely,
        observations: [
          { period: '2024', value: 40, status: 'provisional' },
          { period: '2026', value: 38, status: 'provisional' },
          { period: '2027', value: 37 },
        ],
        comparisons: [{ label: 'Nederland', observations: [{ period: '2024', value: 45, status: 'provisional' }] }],
      }),
      asOf: '2024',
    };
    const ready = oneEvent(element, 'veer-ready');
    place(1100).append(element);
    await ready;
    one(element, '[data-view="table"]').click();
    await element.updateComplete;
    const rows = all(element, 'tbody tr').map((row) => [...row.children].map(text));
    const notes = rows.flatMap(([period, value, , , compared, note]) =>
      note ? [[period, value, compared, note]] : [],
    );
    expect(notes.map((row) => row.join('; '))).to.include.members([
      '2024; 40; Nederland: 45 (voorlopig cijfer); voorlopig cijfer',
      '2026; 38; –; plan, voorlopig cijfer',
      '2027; 37; –; plan',
    ]);
    let file: Blob | null = null;
    const original = URL.createObjectURL;
    URL.createObjectURL = (blob: Blob) => ((file = blob), 'blob:x');
    try {
      one(element, '[data-file="csv"]').click();
      await until(() => file);
    } finally {
      URL.createObjectURL = original;
    }
    const lines = (await file!.text()).trim().split('\r\n').slice(1);
    expect(
      lines
        .map((line) => line.split(';').slice(1, 8))
        .map(([of, at, value, , , , status]) => [of, at, value, status].join(' ')),
    ).to.deep.equal([
      'eigen cijfer 2024 40 voorlopig cijfer',
      'eigen cijfer 2026 38 plan, voorlopig cijfer',
      'eigen cijfer 2027 37 plan',
      'Nederland 2024 45 voorlopig cijfer',
    ]);
  });
});
