#include "reader/document.h"
