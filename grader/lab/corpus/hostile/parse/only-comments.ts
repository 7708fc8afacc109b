// exercise: 03-loss
// does: contains only comments
// expect: all skipped
// I will do it tomorrow
/* really */
