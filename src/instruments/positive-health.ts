import type { Instrument } from '../domain/document/types.js';
import type { Kit } from './parts.js';
import { items } from './positive-health-items.js';

/** The six topics of Positive Health, in sentences of our own. */
export const positiveHealth = (kit: Kit): Instrument => {
  const { axis, both, ownWording, variant } = kit;
  return {
    ...ownWording,
    id: 'positive-health',
    title: both('Hoe gaat het nu met mij?', 'How am I doing right now?'),
    intro: both(
      'Hier staan zinnen over zes onderwerpen uit het leven. Bij elke zin past een cijfer van 0 tot 10. Geen antwoord is goed of fout. Overslaan mag altijd. Aan het eind staat er een spinnenweb: een tekening met een lijn per onderwerp. Dat is een begin voor een gesprek.',
      'Here are sentences about six parts of life. Each sentence gets a number from 0 to 10. No answer is right or wrong. Skipping is always fine. At the end there is a spider web: a drawing with one line per topic. It is a start for a conversation.',
    ),
    source: {
      name: both(
        'Veerkracht: eigen zinnen bij de zes onderwerpen van Positieve Gezondheid (Huber en anderen, 2011 en 2016)',
        'Veerkracht: own sentences on the six topics of Positive Health (Huber and others, 2011 and 2016)',
      ),
      url: 'https://doi.org/10.1136/bmjopen-2015-010091',
      licence: null,
      retrieved: null,
    },
    licence: {
      name: both('Teksten: CC BY 4.0. Software: EUPL-1.2.', 'Texts: CC BY 4.0. Software: EUPL-1.2.'),
      url: 'https://creativecommons.org/licenses/by/4.0/deed.nl',
      notice: both(
        'Dit zijn eigen zinnen van Veerkracht. Dit is niet de vragenlijst van het Institute for Positive Health (iPH). iPH heeft deze zinnen niet gemaakt en niet goedgekeurd. De zinnen zijn een hulp bij een gesprek. Er volgt geen oordeel.',
        "These are Veerkracht's own sentences. This is not the tool of the Institute for Positive Health (iPH). iPH did not make, approve or endorse these sentences. They are a help for a conversation. No verdict follows.",
      ),
      verbatim: false,
      commercial: true,
    },
    period: both('De afgelopen twee weken', 'The past two weeks'),
    scale: {
      min: 0,
      max: 10,
      step: 1,
      labels: { min: both('Helemaal niet', 'Not at all'), max: both('Helemaal wel', 'Completely') },
    },
    axes: [
      axis('body', {
        label: both('Lichaamsfuncties', 'Bodily functions'),
        plainLabel: both('Mijn lichaam', 'My body'),
        question: both('Gaat het nu goed met mijn lichaam?', 'Is my body doing well right now?'),
        help: both(
          'Hoe het lichaam voelt en wat het kan. Denk aan slapen, eten, bewegen en energie.',
          'How the body feels and what it can do. Think of sleep, food, movement and energy.',
        ),
      }),
      axis('mental', {
        label: both('Mentaal welbevinden', 'Mental well-being'),
        plainLabel: both('Gevoel en gedachten', 'Feelings and thoughts'),
        question: both(
          'Gaat het nu goed met mijn gevoel en gedachten?',
          'Are my feelings and thoughts doing well right now?',
        ),
        help: both(
          'Wat er omgaat in hoofd en hart. Denk aan rust, zorgen, aandacht en moed.',
          'What goes on in head and heart. Think of calm, worries, attention and courage.',
        ),
      }),
      axis('meaning', {
        label: both('Zingeving', 'Meaningfulness'),
        plainLabel: both('Wat mijn leven waarde geeft', 'What gives my life value'),
        question: both('Doe ik nu wat ik echt belangrijk vind?', 'Am I doing what really matters to me right now?'),
        help: both(
          'Waar het leven om draait. Denk aan dromen, geloof, natuur, mensen en dingen die blij maken.',
          'What life is about. Think of dreams, faith, nature, people and things that bring joy.',
        ),
      }),
      axis('quality', {
        label: both('Kwaliteit van leven', 'Quality of life'),
        plainLabel: both('Prettig leven', 'Living well'),
        question: both('Leef ik nu prettig?', 'Is life pleasant for me right now?'),
        help: both(
          'Hoe fijn het leven van elke dag is. Denk aan genieten, wonen, veilig zijn en warmte.',
          'How good everyday life is. Think of joy, home, safety and warmth.',
        ),
      }),
      axis('participation', {
        label: both('Meedoen', 'Participation'),
        plainLabel: both('Contact en erbij horen', 'Contact and belonging'),
        question: both('Heb ik nu fijn contact en hoor ik erbij?', 'Do I have good contact and do I belong right now?'),
        help: both(
          'Samen zijn met anderen en erbij horen. Denk aan vrienden, buren, werk en een club.',
          'Being with others and belonging. Think of friends, neighbours, work and a club.',
        ),
      }),
      axis('daily', {
        label: both('Dagelijks functioneren', 'Daily functioning'),
        plainLabel: both('De gewone dag regelen', 'Managing an ordinary day'),
        question: both('Lukt het me nu om mijn dag te regelen?', 'Am I managing my day right now?'),
        help: both(
          'Wat er op een gewone dag moet gebeuren. Denk aan het huis, geld, post en hulp vragen.',
          'What has to be done on an ordinary day. Think of home, money, post and asking for help.',
        ),
      }),
    ],
    items: items(kit),
    variants: [
      variant('standard', both('Alle zinnen (24)', 'All sentences (24)'), [
        'body-energy',
        'body-rest',
        'body-move',
        'body-room',
        'mental-calm',
        'mental-carry-on',
        'mental-focus',
        'mental-kind',
        'meaning-matters',
        'meaning-ahead',
        'meaning-fits',
        'meaning-discover',
        'quality-moment',
        'quality-home',
        'quality-safe',
        'quality-closeness',
        'participation-someone',
        'participation-often',
        'participation-welcome',
        'participation-give',
        'daily-house',
        'daily-rhythm',
        'daily-money',
        'daily-ask',
      ]),
      variant('quick', both('Kort: één cijfer per onderwerp (6)', 'Short: one number per topic (6)'), 'axes'),
      variant('simple', both('Makkelijke zinnen (12)', 'Easy sentences (12)'), [
        'simple-body-energy',
        'simple-body-rest',
        'simple-mental-calm',
        'simple-mental-laugh',
        'simple-meaning-want',
        'simple-meaning-glad',
        'simple-quality-home',
        'simple-quality-nice',
        'simple-participation-talk',
        'simple-participation-group',
        'simple-daily-day',
        'simple-daily-money',
      ]),
    ],
  };
};
