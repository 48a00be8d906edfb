# SPDX-FileCopyrightText: 2026 The Crossread authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Widens the Arabic words of a syntax definition to the spellings that newspapers print, so that the definition itself
# can be read and edited as plain words. After every letter come any vowel marks and tatweel; the forms of alef are one
# letter, and so are final ya and alef maqsura. KSyntaxHighlighting has no such comparison of its own.

function(crossread_widen_arabic_spelling input output)
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${input}")
    file(READ "${input}" text)
    # An alternation, not a character class: CMake's expressions see bytes, and a letter is two of them.
    set(letter "(ء|آ|أ|ؤ|إ|ئ|ا|ب|ة|ت|ث|ج|ح|خ|د|ذ|ر|ز|س|ش|ص|ض|ط|ظ|ع|غ|ف|ق|ك|ل|م|ن|ه|و|ى|ي)")
    # An optional letter is optional with its marks.
    string(REGEX REPLACE "${letter}\\?" "(?:\\1)?" text "${text}")
    string(REGEX REPLACE "${letter}" "\\1[ـ\\\\pM]*" text "${text}")
    string(REGEX REPLACE "(آ|أ|إ|ا)" "[اأإآٱ]" text "${text}")
    string(REGEX REPLACE "(ى|ي)" "[يى]" text "${text}")
    file(CONFIGURE OUTPUT "${output}" CONTENT "${text}" @ONLY)
endfunction()
