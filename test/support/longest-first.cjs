const { default: Sequencer } = require('@jest/test-sequencer');

/** The longest first. What begins last should be short, or at the end one long file keeps a machine that has nothing else to do. */
const LONGEST = [
  'test/story/faults/', 'test/browser/accessibility', 'test/cli/start', 'test/story/to-every-addressee', 'test/browser/administrator',
  'test/workflows/', 'test/worker/', 'test/adapters/drafts/drafts-as-files', 'test/story/', 'test/adapters/pdf/', 'test/browser/', 'test/api/',
  'test/adapters/', 'test/cli/', 'test/embedded/',
];

/** jest orders files by the times it has seen; where it has seen none, as on a new machine, they are told here. */
module.exports = class LongestFirst extends Sequencer {
  time(test) {
    return super.time(test) ?? guess(test.path.replaceAll('\\', '/'));
  }
};

/** In milliseconds. */
function guess(path) {
  const rank = LONGEST.findIndex((start) => path.includes(start));
  return rank < 0 ? 0 : (LONGEST.length - rank) * 1_000;
}
