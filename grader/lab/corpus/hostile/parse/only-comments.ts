// exercise: 03-loss
// does: is comments and nothing else
// expect: all skipped
// I will do it tomorrow
/* really */
