/** English: the app as one file, and what works without a host. */
export const onePageMessages = {
  'exchange.page': 'HTML',
  'exchange.pageHint':
    'One file to take along: runs without a network, from the plan and screen open now, with the tour that is open.',
  'exchange.openOther': 'Open another plan file',
  'problem.openTitle': 'Open a plan file',
  'problem.choose': 'Choose a file',
  'problem.noHost':
    'This page runs without a server, so it cannot fetch plan files by itself. Please choose the file.',
  'problem.noHostAdvice':
    'The file is sent nowhere. In this tab it stays through a reload; if it is large, or the browser does not allow keeping it, you will be asked for it again.',
  'problem.openCarried': 'Open the plan that is in this page',
  'embed.openFull': 'Vision Explorer – open in full',
  'embed.newTab': ' (opens in a new tab)',
  'offline.newVersion': 'A new version is available. Reloading brings it and keeps your view.',
  'offline.reload': 'Reload',
  'offline.later': 'Later',
} as const;
