# review: unreviewed

language-own-name = ไทย
