/** The same statements for every row: the 24 that are asked first, and 18 of them again for a list of 42. */

const asked = [
  'Ik heb genoeg energie voor mijn dag.',
  'Na de nacht word ik uitgerust wakker.',
  'Ik beweeg op een manier die bij mij past.',
  'Mijn lichaam laat me doen wat ik belangrijk vind.',
  'Ik kan mijn hoofd tot rust brengen.',
  'Na een tegenslag ga ik weer verder.',
  'Ik houd mijn aandacht bij wat ik doe.',
  'Ik ben aardig voor mezelf als iets niet lukt.',
  'Ik weet wat ik belangrijk vind in mijn leven.',
  'Er zijn dingen waar ik naar uitkijk.',
  'Wat ik doe, past bij wie ik ben.',
  'Ik leer of ontdek nog nieuwe dingen.',
  'Elke dag is er een moment waar ik van geniet.',
  'Ik voel me thuis waar ik woon.',
  'Thuis en op straat ben ik veilig.',
  'Ik krijg de warmte en nabijheid die ik fijn vind.',
  'Er is iemand aan wie ik mijn verhaal kan vertellen.',
  'Ik zie of spreek anderen zo vaak als ik wil.',
  'Ik voel me welkom in mijn buurt of groep.',
  'Ik kan iets doen voor een ander.',
  'Wassen, koken en opruimen lukt me, alleen of met hulp.',
  'Mijn dag heeft een ritme dat bij me past.',
  'Ik kom rond met het geld dat ik heb.',
  'Als iets niet lukt, weet ik wie ik kan vragen.',
];

/** Statements on one screen: `?per=7` gives the arrangement of 42 statements on 6 pages, otherwise 24, one a screen. */
export const perScreen = Number(new URLSearchParams(location.search).get('per') ?? 1);

const again = asked.slice(0, 18).map((statement) => `${statement} (nog eens)`);

export const screens: readonly (readonly { id: string; text: string }[])[] = (() => {
  const all = (perScreen === 1 ? asked : [...asked, ...again]).map((text, nth) => ({ id: `s${nth + 1}`, text }));
  const result = [];
  for (let from = 0; from < all.length; from += perScreen) result.push(all.slice(from, from + perScreen));
  return result;
})();

export const values: readonly number[] = Array.from({ length: 11 }, (_, value) => value);
export const ends = { min: 'Helemaal niet', max: 'Helemaal wel' } as const;
