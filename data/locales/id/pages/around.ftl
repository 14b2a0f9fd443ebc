# review: unreviewed

language-own-name = Bahasa Indonesia
