/** What the keyboard does on the canvas, and what is said on a walk. */
export const walkMessages = {
  'canvas.keys': 'Arrow keys walk through the plan. The button “Keys” lists all keys.',
  'walk.said': 'What the walk has reached',
  'walk.firstHint':
    'Down arrow goes in, up arrow out, left and right to the neighbours, Enter selects. Question mark lists all keys.',
  'walk.firstHintFewKeys':
    'Down arrow goes in, up arrow out, left and right to the neighbours, Enter selects. The button “Keys” lists all keys.',
  'walk.listingHint': 'N goes on to its next basic policy.',
  'walk.selected': 'Selected. ',
  'walk.nothingIn': 'Nothing stands below.',
  'walk.nothingOut': 'This is the top.',
  'walk.nothingNext': 'This is the last one here.',
  'walk.nothingPrevious': 'This is the first one here.',
  'walk.nothingElsewhere': 'It is listed under no other basic policy.',
  'keys.open': 'Keys',
  'keys.title': 'Keys on the picture',
  'keys.lead':
    'Go to the picture with Tab. The arrow keys then walk through the plan by its meaning, not by the places on the screen.',
  'keys.in': 'In: to the first thing below, or to what a basic policy lists',
  'keys.out': 'Out: to what it stands under, or to the basic policy you came from',
  'keys.beside': 'To the neighbours: what stands beside it, or is listed beside it',
  'keys.listing': 'The same initiative under its next or previous basic policy',
  'keys.top': 'To the vision',
  'keys.select': 'Select: the details tell everything about it',
  'keys.nextOnly': 'Show only what is within 1 step',
  'keys.around': 'Show only what is within 1, 2 or 3 steps',
  'keys.back': 'Back by one: first the surroundings, then the selection',
  'keys.zoom': 'Zoom in, zoom out, show the whole',
  'keys.pan': 'Move the picture',
  'keys.search': 'To the search field',
  'keys.help': 'This list',
  'keys.characters': 'Use letters, digits and signs as keys',
  'keys.charactersWhy':
    'Switch this off if speech input sets them off unasked. Arrows, Home, Enter, Space and Esc go on working.',
  'keys.notKept': 'The browser did not allow this to be kept: it holds until the page is closed.',
  'keys.outline':
    'The outline holds the same facts as lines of text, for screen readers and touch. There the arrow keys go from line to line and open and close them, letters and numbers jump to a name, and * opens all lines beside the current one.',
  'key.space': 'Space',
  'key.shiftArrows': 'Shift + arrows',
  'key.home': 'Home',
  'key.enter': 'Enter',
  'key.escape': 'Esc',
};
