"""NFO files: the XML that Kodi and Jellyfin keep beside a film."""
