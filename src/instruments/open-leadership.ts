import type { Instrument } from '../domain/document/types.js';
import type { Kit } from './parts.js';

/** Open leadership in a network, to look back on oneself. */
export const openLeadership = (kit: Kit): Instrument => {
  const { axis, both, item, ownWording, variant } = kit;
  return {
    ...ownWording,
    id: 'open-leadership',
    title: both('Mijn open leiderschap', 'My open leadership'),
    intro: both(
      'Voor iedereen die meewerkt aan een netwerk van zorg en welzijn. Deze zinnen gaan over reageren onder druk. Ze zijn om zelf terug te kijken, niet om anderen te beoordelen. Bij elke zin past een cijfer van 0 tot 10. Overslaan mag altijd.',
      'For everyone who takes part in a network of care and welfare. These sentences are about reacting under pressure. They are for looking back yourself, not for judging others. Each sentence gets a number from 0 to 10. Skipping is always fine.',
    ),
    source: {
      name: both(
        'Veerkracht: eigen zinnen over open leiderschap in een netwerk van zorg en welzijn',
        'Veerkracht: own sentences on open leadership in a network of care and welfare',
      ),
      url: null,
      licence: null,
      retrieved: null,
    },
    licence: {
      name: both('Teksten: CC BY 4.0. Software: EUPL-1.2.', 'Texts: CC BY 4.0. Software: EUPL-1.2.'),
      url: 'https://creativecommons.org/licenses/by/4.0/deed.nl',
      notice: both(
        'Dit zijn eigen zinnen van Veerkracht. Ze zijn alleen om zelf terug te kijken. Triple Zeven heeft deze zinnen niet gemaakt en niet goedgekeurd.',
        "These are Veerkracht's own sentences. They are only for looking back yourself. Triple Zeven did not make or approve these sentences.",
      ),
      verbatim: false,
      commercial: true,
    },
    period: both('De afgelopen maand', 'The past month'),
    scale: {
      min: 0,
      max: 10,
      step: 1,
      labels: { min: both('Bijna nooit', 'Almost never'), max: both('Bijna altijd', 'Almost always') },
    },
    axes: [
      axis('pause', {
        label: both('Stilstaan onder druk', 'Pausing under pressure'),
        plainLabel: both('Eerst stilstaan', 'Pause first'),
        question: both('Sta ik stil voordat ik reageer?', 'Do I pause before I react?'),
        help: both(
          'Wat gebeurt er bij mij tussen wat een ander doet en wat ik terugdoe?',
          'What happens in me between what someone does and what I do back?',
        ),
      }),
      axis('range', {
        label: both('Ruimer reageren', 'A wider way to react'),
        plainLabel: both('Anders kunnen reageren', 'Able to react differently'),
        question: both(
          'Kan ik ook anders reageren dan ik gewend ben?',
          'Can I react differently from what I am used to?',
        ),
        help: both(
          'Iedereen heeft vaste gewoonten. Open leiderschap begint met die gewoonten herkennen.',
          'Everyone has fixed habits. Open leadership starts with knowing those habits.',
        ),
      }),
      axis('attune', {
        label: both('Aansluiten en openstaan', 'Connecting and being open'),
        plainLabel: both('Luisteren naar wat nodig is', 'Listening to what is needed'),
        question: both(
          'Sluit ik aan bij wat mensen nodig hebben en belangrijk vinden?',
          'Do I connect to what people need and value?',
        ),
        help: both(
          'Wat heeft iemand nodig? Wat vindt iemand belangrijk? Dat zijn twee verschillende vragen.',
          'What does someone need? What does someone value? Those are two different questions.',
        ),
      }),
      axis('role', {
        label: both('Mijn dragende rol', 'My carrying role'),
        plainLabel: both('Mijn rol in het netwerk', 'My role in the network'),
        question: both('Draag ik mijn rol op een manier die klopt?', 'Do I carry my role in a way that feels right?'),
        help: both(
          'Zes rollen: leider, manager, raadgever, coördinator, netwerkpartner en buurt. Een rol is geen functie.',
          'Six roles: leader, manager, adviser, coordinator, network partner and neighbourhood. A role is not a job.',
        ),
      }),
      axis('tension', {
        label: both('Spanning samen gebruiken', 'Using tension together'),
        plainLabel: both('Leren van een botsing', 'Learning from a clash'),
        question: both('Leren wij van spanning in het netwerk?', 'Do we learn from tension in the network?'),
        help: both(
          'Een botsing laat zien wat mensen belangrijk vinden. Daar valt samen iets van te leren.',
          'A clash shows what people value. Together there is something to learn from it.',
        ),
      }),
    ],
    items: [
      item(
        'pause-breath',
        'pause',
        both('Als het spannend wordt, haal ik eerst adem.', 'When things get tense, I breathe first.'),
        both(
          'In een overleg, aan de telefoon of bij een scherpe mail.',
          'In a meeting, on the phone or with a sharp e-mail.',
        ),
      ),
      item(
        'pause-notice',
        'pause',
        both('Ik merk het als ik mezelf ga verdedigen.', 'I notice when I start to defend myself.'),
        both('Soms voelt het lichaam het eerder dan het hoofd.', 'Sometimes the body feels it before the head does.'),
      ),
      item(
        'pause-purpose',
        'pause',
        both('Onder druk vraag ik me af waar het om gaat.', 'Under pressure I ask myself what this is about.'),
        both(
          'Denk aan de bedoeling: voor welke inwoner doen we dit?',
          'Think of the purpose: for which resident do we do this?',
        ),
      ),
      item(
        'range-habit',
        'range',
        both('Ik ken mijn vaste manier van reageren.', 'I know my usual way of reacting.'),
        both(
          'Bijvoorbeeld: snel oplossen, stil worden of alles zelf doen.',
          'For example: solving fast, going quiet or doing it all myself.',
        ),
      ),
      item(
        'range-choose',
        'range',
        both('Ik kies soms bewust een andere manier.', 'I sometimes choose another way on purpose.'),
        both('Wachten, iets vragen, of zeggen dat ik het niet weet.', 'Waiting, asking, or saying that I do not know.'),
      ),
      item(
        'range-let-go',
        'range',
        both('Ik kan loslaten hoe ik het altijd deed.', 'I can let go of how I always did it.'),
        both('Ook als mijn manier jarenlang goed werkte.', 'Even when my way worked well for years.'),
      ),
      item(
        'attune-ask',
        'attune',
        both('Ik vraag inwoners wat zij zelf nodig hebben.', 'I ask residents what they themselves need.'),
        both(
          'En ik wacht op het antwoord, ook als het stil blijft.',
          'And I wait for the answer, even when it stays quiet.',
        ),
      ),
      item(
        'attune-values',
        'attune',
        both('Ik luister naar waarden die anders zijn dan de mijne.', 'I listen to values that differ from mine.'),
        both('Van een inwoner, een partner of een opdrachtgever.', 'Of a resident, a partner or a funder.'),
      ),
      item(
        'attune-say',
        'attune',
        both('In een overleg noem ik de bedoeling hardop.', 'In a meeting I say the purpose out loud.'),
        both('Met een verhaal van een inwoner lukt dat vaak het best.', 'A story from a resident often works best.'),
      ),
      item(
        'role-know',
        'role',
        both('Ik weet welke rol ik in het netwerk draag.', 'I know which role I carry in the network.'),
        both('Meer dan één rol kan ook.', 'More than one role is possible.'),
      ),
      item(
        'role-fit',
        'role',
        both('Mijn rol en mijn functie passen bij elkaar.', 'My role and my job fit together.'),
        both('Of ik kan zeggen waar het wringt.', 'Or I can say where they rub.'),
      ),
      item(
        'role-room',
        'role',
        both('Ik geef anderen ruimte voor hun rol.', 'I give others room for their role.'),
        both('Ook als ik het zelf sneller zou doen.', 'Even when I could do it faster myself.'),
      ),
      item(
        'tension-with',
        'tension',
        both('Ik praat met mensen, niet over mensen.', 'I talk with people, not about people.'),
        both('Ook als het gesprek lastig is.', 'Even when the talk is hard.'),
      ),
      item(
        'tension-share',
        'tension',
        both('Bij een botsing zoek ik wat we delen.', 'In a clash I look for what we share.'),
        both('Vaak is dat de inwoner voor wie we het doen.', 'Often it is the resident we do it for.'),
      ),
      item(
        'tension-learn',
        'tension',
        both('Na een botsing kijken we samen wat we leerden.', 'After a clash we look together at what we learned.'),
        both('Kort is goed. Liever snel dan perfect.', 'Short is fine. Soon is better than perfect.'),
      ),
    ],
    variants: [
      variant('standard', both('Alle zinnen (15)', 'All sentences (15)'), [
        'pause-breath',
        'pause-notice',
        'pause-purpose',
        'range-habit',
        'range-choose',
        'range-let-go',
        'attune-ask',
        'attune-values',
        'attune-say',
        'role-know',
        'role-fit',
        'role-room',
        'tension-with',
        'tension-share',
        'tension-learn',
      ]),
      variant('quick', both('Kort: één cijfer per onderwerp (5)', 'Short: one number per topic (5)'), 'axes'),
    ],
  };
};
