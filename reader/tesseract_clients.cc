// Tesseract can fetch pictures from the net and models from archives. Behind the wall it does
// neither: it is linked without the clients for that, whose thirty libraries took a third of a
// reader's start. What its code names of them is here, and refuses.
extern "C" {

void* curl_easy_init() { return nullptr; }
int curl_easy_setopt(void*, int, ...) { return -1; }
int curl_easy_perform(void*) { return -1; }
const char* curl_easy_strerror(int) { return "not linked"; }
void curl_easy_cleanup(void*) {}

void* archive_read_new() { return nullptr; }
int archive_read_support_filter_all(void*) { return -1; }
int archive_read_support_format_all(void*) { return -1; }
int archive_read_open_filename(void*, const char*, unsigned long) { return -1; }
int archive_read_next_header(void*, void**) { return -1; }
const char* archive_entry_pathname(void*) { return ""; }
long archive_entry_size(void*) { return 0; }
long archive_read_data(void*, void*, unsigned long) { return -1; }
int archive_read_free(void*) { return 0; }

}  // extern "C"
