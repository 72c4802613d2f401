# Turns a line of sha256sum into the base64 form that a Content-Security-Policy wants, as a C text.
BEGIN {
    hex = "0123456789abcdef"
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
}
function digit(i) { return index(hex, substr($1, i, 1)) - 1 }
NR == 1 {
    for (i = 1; i <= 61; i += 3) { # three hexadecimal digits are two letters
        bits = digit(i) * 256 + digit(i + 1) * 16 + digit(i + 2)
        out = out substr(letters, int(bits / 64) + 1, 1) substr(letters, bits % 64 + 1, 1)
    }
    printf "\"%s%s=\"\n", out, substr(letters, digit(64) * 4 + 1, 1)
}
