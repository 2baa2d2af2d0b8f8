#compdef filmcat
# Completion of filmcat for zsh. To use it: source <(filmcat --completion zsh)
_filmcat() {
  local -a found
  found=("${(@f)$(FILMCAT_COMPLETE=1 command filmcat "${(@Q)words[2,CURRENT-1]}" "${words[CURRENT]}" 2>/dev/null)}")
  if (( ${#found} )) && [[ -n ${found[1]} ]]; then
    compadd -U -V filmcat -- "${found[@]}"
  else
    _files
  fi
}
compdef _filmcat filmcat
