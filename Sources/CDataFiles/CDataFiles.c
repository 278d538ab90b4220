#include "CDataFiles.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char offices[] = {
#embed "Data/offices.json"
};

static const unsigned char example[] = {
#embed "Data/rakor-2021-06-15.json"
};

static const unsigned char demo[] = {
#embed "Data/demo.json"
};

static const unsigned char holidays[] = {
#embed "Data/holidays.json"
};

const unsigned char *rakor_data_offices(size_t *count) {
  *count = sizeof offices;
  return offices;
}

const unsigned char *rakor_data_example(size_t *count) {
  *count = sizeof example;
  return example;
}

const unsigned char *rakor_data_demo(size_t *count) {
  *count = sizeof demo;
  return demo;
}

const unsigned char *rakor_data_holidays(size_t *count) {
  *count = sizeof holidays;
  return holidays;
}
