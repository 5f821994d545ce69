import type { Item } from '../domain/document/types.js';
import type { Kit } from './parts.js';

/** The statements, by topic; the easy ones (variant `simple`) come last. */
export const items = ({ both, item }: Kit): readonly Item[] => [
  item(
    'body-energy',
    'body',
    both('Ik heb genoeg energie voor mijn dag.', 'I have enough energy for my day.'),
    both(
      'Denk aan opstaan, de trap, een boodschap en de avond.',
      'Think of getting up, the stairs, shopping and the evening.',
    ),
  ),
  item(
    'body-rest',
    'body',
    both('Na de nacht word ik uitgerust wakker.', 'I wake up rested after the night.'),
    both(
      'Het gaat om de meeste nachten, niet om één slechte nacht.',
      'It is about most nights, not about one bad night.',
    ),
  ),
  item(
    'body-move',
    'body',
    both('Ik beweeg op een manier die bij mij past.', 'I move in a way that suits me.'),
    both(
      'Lopen, fietsen, dansen of oefenen in de stoel: alles telt mee.',
      'Walking, cycling, dancing or exercises in a chair: it all counts.',
    ),
  ),
  item(
    'body-room',
    'body',
    both('Mijn lichaam laat me doen wat ik belangrijk vind.', 'My body lets me do what matters to me.'),
    both(
      'Dat kan ook zo zijn met pijn, een ziekte of een beperking.',
      'This can also be true with pain, an illness or a disability.',
    ),
  ),
  item(
    'mental-calm',
    'mental',
    both('Ik kan mijn hoofd tot rust brengen.', 'I can bring my mind to rest.'),
    both(
      'Bijvoorbeeld door te wandelen, te praten of even niets te doen.',
      'For example by walking, talking or doing nothing for a while.',
    ),
  ),
  item(
    'mental-carry-on',
    'mental',
    both('Na een tegenslag ga ik weer verder.', 'After a setback I carry on again.'),
    both(
      'Snel of langzaam, alleen of met hulp: dat maakt niet uit.',
      'Fast or slowly, alone or with help: that does not matter.',
    ),
  ),
  item(
    'mental-focus',
    'mental',
    both('Ik houd mijn aandacht bij wat ik doe.', 'I keep my attention on what I am doing.'),
    both(
      'Denk aan lezen, koken, een gesprek of een formulier.',
      'Think of reading, cooking, a conversation or a form.',
    ),
  ),
  item(
    'mental-kind',
    'mental',
    both('Ik ben aardig voor mezelf als iets niet lukt.', 'I am kind to myself when something fails.'),
    both(
      'Het gaat om de woorden die ik in mijn hoofd tegen mezelf zeg.',
      'It is about the words I say to myself in my head.',
    ),
  ),
  item(
    'meaning-matters',
    'meaning',
    both('Ik weet wat ik belangrijk vind in mijn leven.', 'I know what is important in my life.'),
    both(
      'Bijvoorbeeld familie, natuur, geloof, werk of er zijn voor een ander.',
      'For example family, nature, faith, work or being there for someone.',
    ),
  ),
  item(
    'meaning-ahead',
    'meaning',
    both('Er zijn dingen waar ik naar uitkijk.', 'There are things I look forward to.'),
    both(
      'Iets groots of iets kleins, zoals bezoek of een kop koffie.',
      'Something big or small, like a visit or a cup of coffee.',
    ),
  ),
  item(
    'meaning-fits',
    'meaning',
    both('Wat ik doe, past bij wie ik ben.', 'What I do fits who I am.'),
    both(
      'Thuis, op het werk, in de zorg voor een ander of in vrije tijd.',
      'At home, at work, caring for someone or in free time.',
    ),
  ),
  item(
    'meaning-discover',
    'meaning',
    both('Ik leer of ontdek nog nieuwe dingen.', 'I still learn or discover new things.'),
    both(
      'Een recept, een taal, een wandelroute: het mag klein zijn.',
      'A recipe, a language, a walk: it may be small.',
    ),
  ),
  item(
    'quality-moment',
    'quality',
    both('Elke dag is er een moment waar ik van geniet.', 'Every day there is a moment I enjoy.'),
    both('Zon, muziek, een grap, een huisdier of lekker eten.', 'Sun, music, a joke, a pet or good food.'),
  ),
  item(
    'quality-home',
    'quality',
    both('Ik voel me thuis waar ik woon.', 'I feel at home where I live.'),
    both(
      'Denk aan het huis, de rust, de buren en de straat.',
      'Think of the house, the quiet, the neighbours and the street.',
    ),
  ),
  item(
    'quality-safe',
    'quality',
    both('Thuis en op straat ben ik veilig.', 'I am safe at home and in the street.'),
    both(
      'Ook bij de mensen om mij heen. Overslaan mag altijd.',
      'Also with the people around me. Skipping is always fine.',
    ),
    'safety',
  ),
  item(
    'quality-closeness',
    'quality',
    both('Ik krijg de warmte en nabijheid die ik fijn vind.', 'I get the warmth and closeness I like.'),
    both(
      'Een arm om me heen, een goed gesprek, vrijen: wat bij mij past.',
      'An arm around me, a good talk, making love: whatever suits me.',
    ),
    'intimacy',
  ),
  item(
    'participation-someone',
    'participation',
    both('Er is iemand aan wie ik mijn verhaal kan vertellen.', 'There is someone I can tell my story to.'),
    both(
      'Een vriend, familie, een buur of iemand van een organisatie.',
      'A friend, family, a neighbour or someone from an organisation.',
    ),
  ),
  item(
    'participation-often',
    'participation',
    both('Ik zie of spreek anderen zo vaak als ik wil.', 'I see or talk to others as often as I wish.'),
    both('Vaak of weinig: het gaat om wat bij mij past.', 'Often or seldom: it is about what suits me.'),
  ),
  item(
    'participation-welcome',
    'participation',
    both('Ik voel me welkom in mijn buurt of groep.', 'I feel welcome in my neighbourhood or group.'),
    both(
      'Denk aan de straat, een club, de moskee, de kerk of school.',
      'Think of the street, a club, the mosque, the church or school.',
    ),
  ),
  item(
    'participation-give',
    'participation',
    both('Ik kan iets doen voor een ander.', 'I can do something for someone else.'),
    both(
      'Iets kleins is ook goed: luisteren, een appje, een boodschap.',
      'Something small is fine too: listening, a message, some shopping.',
    ),
  ),
  item(
    'daily-house',
    'daily',
    both(
      'Wassen, koken en opruimen lukt me, alleen of met hulp.',
      'Washing, cooking and tidying work out, alone or with help.',
    ),
    both(
      'Hulp van familie, buren of thuiszorg telt gewoon mee.',
      'Help from family, neighbours or home care simply counts.',
    ),
  ),
  item(
    'daily-rhythm',
    'daily',
    both('Mijn dag heeft een ritme dat bij me past.', 'My day has a rhythm that suits me.'),
    both(
      'Opstaan, eten, bezig zijn en rusten op tijden die goed voelen.',
      'Getting up, eating, doing things and resting at times that feel right.',
    ),
  ),
  item(
    'daily-money',
    'daily',
    both('Ik kom rond met het geld dat ik heb.', 'I get by on the money I have.'),
    both('Ook als er iets stukgaat. Overslaan mag altijd.', 'Also when something breaks. Skipping is always fine.'),
    'money',
  ),
  item(
    'daily-ask',
    'daily',
    both('Als iets niet lukt, weet ik wie ik kan vragen.', 'When something is hard, I know whom to ask.'),
    both(
      'Voor een klus, een brief, de computer of een moeilijke dag.',
      'For a chore, a letter, the computer or a hard day.',
    ),
  ),
  item(
    'simple-body-energy',
    'body',
    both('Ik heb kracht en energie.', 'I have strength and energy.'),
    both('Voor lopen, werken en spelen.', 'For walking, working and playing.'),
  ),
  item(
    'simple-body-rest',
    'body',
    both('Ik kan goed rusten.', 'I can rest well.'),
    both('In de nacht en op de dag.', 'At night and in the day.'),
  ),
  item(
    'simple-mental-calm',
    'mental',
    both('Mijn hoofd is vaak rustig.', 'My head is often calm.'),
    both('Ik denk niet de hele dag aan problemen.', 'I do not think about problems all day.'),
  ),
  item(
    'simple-mental-laugh',
    'mental',
    both('Na een nare dag kan ik weer lachen.', 'After a bad day I can laugh again.'),
    both('Dat kan de volgende dag zijn. Of later.', 'It can be the next day. Or later.'),
  ),
  item(
    'simple-meaning-want',
    'meaning',
    both('Ik weet wat ik graag wil.', 'I know what I would like.'),
    both('Voor mezelf of voor mijn familie.', 'For myself or for my family.'),
  ),
  item(
    'simple-meaning-glad',
    'meaning',
    both('Er is iets dat mij blij maakt.', 'There is something that makes me glad.'),
    both('Een kind, een dier, muziek, geloof.', 'A child, a pet, music, faith.'),
  ),
  item(
    'simple-quality-home',
    'quality',
    both('Ik woon fijn.', 'I like where I live.'),
    both('Het huis is goed. De buurt is goed.', 'The house is good. The street is good.'),
  ),
  item(
    'simple-quality-nice',
    'quality',
    both('Ik heb vaak een leuk moment.', 'I often have a nice moment.'),
    both('Alleen of met anderen.', 'Alone or with others.'),
  ),
  item(
    'simple-participation-talk',
    'participation',
    both('Ik heb iemand om mee te praten.', 'I have someone to talk to.'),
    both('In mijn taal of in het Nederlands.', 'In my language or in Dutch.'),
  ),
  item(
    'simple-participation-group',
    'participation',
    both('Ik hoor bij een groep.', 'I am part of a group.'),
    both('Familie, vrienden, werk, een club.', 'Family, friends, work, a club.'),
  ),
  item(
    'simple-daily-day',
    'daily',
    both('Ik kan mijn dag regelen.', 'I can manage my day.'),
    both('Alleen of met hulp.', 'Alone or with help.'),
  ),
  item(
    'simple-daily-money',
    'daily',
    both('Ik heb geld voor eten en huur.', 'I have money for food and rent.'),
    both('Liever geen antwoord? Dat is goed.', 'Rather not answer? That is fine.'),
    'money',
  ),
];
