// exercise: 03-loss
// does: is an HTML error page, saved as the file
// expect: all skipped
<!DOCTYPE html>
<html><body><script>alert(1)</script>404</body></html>
