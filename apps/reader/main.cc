// writ-reader: parses what strangers sent. Started by writ, never by hand.
int main() { return 1; }
