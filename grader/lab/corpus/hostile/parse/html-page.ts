// exercise: 03-loss
// does: is the page of an error, saved as the file
// expect: all skipped
<!DOCTYPE html>
<html><body><script>alert(1)</script>404</body></html>
