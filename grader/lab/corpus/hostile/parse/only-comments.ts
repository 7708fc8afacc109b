// exercise: 03-loss
// does: is comments and nothing else
// points: 0
// expect: all skipped
// I will do it tomorrow
/* really */
